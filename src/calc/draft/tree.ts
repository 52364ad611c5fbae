import { codeKey } from "../../core/code.ts";
import type { OutlineMeasure } from "../../types/index.ts";
import { Codes } from "./codes.ts";

/** A measure of a draft, with those that it is made of. */
export interface DraftNode {
  readonly code: string;
  name: string;
  /** What the file says of it; undefined for a level that the file only implies. */
  readonly measure: OutlineMeasure | undefined;
  readonly members: DraftNode[];
}

/** The measures of an outline under their groups, and whether any code had to be made. */
export interface DraftTree {
  readonly tops: readonly DraftNode[];
  readonly total: { readonly code: string; readonly measure: OutlineMeasure | undefined };
  readonly made: boolean;
}

/** The hierarchy that codes with points and groups tell: `4.22.1` is of `4.22`, that of `4`. */
export function treeOf(measures: readonly OutlineMeasure[]): DraftTree {
  const total = measures.find(({ isTotal }) => isTotal);
  const parts = unlike(measures.filter((measure) => measure !== total));
  const codes = new Codes([...parts, ...(total ? [total] : [])].flatMap(({ code }) => withParents(code)));
  const nodes = parts.map((measure): DraftNode => {
    const { code, name } = measure;
    return { code: code ?? codes.made(name), name, measure, members: [] };
  });
  const roots = byCodes(withoutParts(nodes, measures, total));
  const tops = byGroups(roots, codes);
  const code = total?.code ?? codes.made("total");
  const made = parts.some((measure) => measure.code === undefined) || (total !== undefined && total.code === undefined);
  return { tops, total: { code, measure: total }, made };
}

/** Puts measures that are seen to add to another below it, and gives the others. */
function withoutParts(
  nodes: readonly DraftNode[],
  measures: readonly OutlineMeasure[],
  total: OutlineMeasure | undefined,
): readonly DraftNode[] {
  const rest = nodes.values();
  const nodeAt = measures.map((measure): DraftNode | undefined => (measure === total ? undefined : rest.next().value));
  return nodeAt.flatMap((node, place) => {
    const parent = nodeAt[measures[place]?.partOf ?? -1];
    if (node) parent?.members.push(node);
    return node && parent === undefined ? [node] : [];
  });
}

/** Numbers that begin anew in each group are told apart by the number of the group. */
function unlike(measures: readonly OutlineMeasure[]): readonly OutlineMeasure[] {
  const keys = measures.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)]));
  if (new Set(keys).size === keys.length) return measures;
  const seen = new Set<string>();
  return measures.map((measure) => {
    const { code, group } = measure;
    if (code === undefined) return measure;
    const number = /^([IVXL]+|[A-H]|\d+)[.)]/.exec(group ?? "")?.[1];
    const tried = number === undefined ? code : `${number}.${code}`;
    const isNew = !seen.has(codeKey(tried));
    seen.add(codeKey(tried));
    return { ...measure, code: isNew ? tried : undefined };
  });
}

const parentOf = (code: string): string | undefined => /^(.+)\.[^.]+$/.exec(code)?.[1];

function withParents(code: string | undefined): readonly string[] {
  return code === undefined ? [] : [code, ...withParents(parentOf(code))];
}

/** Puts measures under those that their codes begin with; a level that the file does not list is added. */
function byCodes(nodes: readonly DraftNode[]): readonly DraftNode[] {
  const known = new Map(nodes.map((node) => [codeKey(node.code), node]));
  const roots: DraftNode[] = [];
  const place = (node: DraftNode): void => {
    const code = node.measure === undefined || node.measure.code !== undefined ? parentOf(node.code) : undefined;
    if (code === undefined) {
      roots.push(node);
      return;
    }
    const parent = known.get(codeKey(code));
    if (parent) parent.members.push(node);
    else {
      const added: DraftNode = { code, name: code, measure: undefined, members: [node] };
      known.set(codeKey(code), added);
      place(added);
    }
  };
  for (const node of nodes) place(node);
  return roots;
}

const leavesOf = (node: DraftNode): readonly DraftNode[] =>
  node.members.length === 0 ? [node] : node.members.flatMap(leavesOf);

/** Names the levels after the groups that are as large, and puts the others under groups of their own. */
function byGroups(roots: readonly DraftNode[], codes: Codes): readonly DraftNode[] {
  const groupsOf = (node: DraftNode): readonly (string | undefined)[] => [
    ...new Set(leavesOf(node).map(({ measure }) => measure?.group)),
  ];
  const tops: DraftNode[] = [];
  const groups = new Map<string, DraftNode>();
  const owners = new Map<string, number>();
  for (const root of roots)
    for (const group of groupsOf(root)) if (group) owners.set(group, (owners.get(group) ?? 0) + 1);
  for (const root of roots) {
    const [group, another] = groupsOf(root);
    if (group === undefined || another !== undefined) tops.push(root);
    else if (owners.get(group) === 1 && root.measure === undefined) {
      root.name = group;
      tops.push(root);
    } else {
      const known = groups.get(group);
      if (known) known.members.push(root);
      else {
        const { code, name } = numbered(group);
        const node = { code: code ?? codes.made(name), name, measure: undefined, members: [root] };
        groups.set(group, node);
        tops.push(node);
      }
    }
  }
  return tops;
}

const numbered = (group: string): { readonly code: string | undefined; readonly name: string } => {
  const [, code, name] = /^([IVXL]+|[A-H])[.)]\s+(\S.*)$/.exec(group) ?? [];
  return code === undefined || name === undefined ? { code: undefined, name: group } : { code, name };
};
