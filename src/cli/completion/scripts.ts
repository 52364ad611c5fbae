import { withoutMarks } from "../../reference/fold.ts";

/** The shells that `dti completion` knows. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** What a shell runs at its start: it hands the words typed so far to `dti complete`, which prints a candidate a line. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_dti() {
  local one
  COMPREPLY=()
  while IFS= read -r one; do COMPREPLY+=("$one"); done \\
    < <(dti complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _dti dti
`,
  zsh: `#compdef dti
_dti() {
  local -a found
  found=("\${(@f)$(dti complete zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n $found[1] ]]; then compadd -U -- $found; else _files; fi
}
compdef _dti dti
`,
  // Files are offered where it finds nothing.
  fish: `function __dti_found
  set -l typed (commandline -opc)
  set -g __dti_candidates (dti complete fish -- $typed[2..-1] (commandline -ct) 2>/dev/null)
  set -q __dti_candidates[1]
end
complete -c dti -n __dti_found -f -a '(string join \\n -- $__dti_candidates)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName dti -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $words += ' ' }
  dti complete powershell -- @words | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_.Trim("'"), 'ParameterValue', $_)
  }
}
`,
};

/** Typed text as it was meant, without the shell's quotes and backslashes. */
export const unquoted = (typed: string): string =>
  typed
    .trimStart()
    .replace(/^(["'])(.*?)\1?$/s, "$2")
    .replace(/\\(.)/gs, "$1");

/**
 * A candidate as a shell takes it for one word. fish drops what does not begin as typed, so what is typed without marks
 * is offered without, and described by its name: both name the same unit.
 */
export function quoted(candidate: string, shell: Shell, typed: string): string {
  if (shell === "fish" && withoutMarks(typed) === typed && withoutMarks(candidate) !== candidate)
    return `${withoutMarks(candidate)}\t${candidate}`;
  if (shell === "bash") return candidate.replace(/[^\p{L}\p{M}\p{N}_.,:=@%/+-]/gu, "\\$&");
  if (shell === "powershell" && /[^\p{L}\p{M}\p{N}_.:=@%/+-]/u.test(candidate)) {
    return `'${candidate.replaceAll("'", "''")}'`;
  }
  return candidate;
}
