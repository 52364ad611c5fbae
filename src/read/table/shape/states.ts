import { fold, toNfc } from "../../../reference/fold.ts";

const LACKING = "bosung|thieu|chuaco|cannop|canco|tobeadded|needed|missing|required|lacking|noevidence";
const EVIDENCE = "minhchung|evidence|proof";
const UNPROVEN = new RegExp(`(?:${LACKING}).*(?:${EVIDENCE})|(?:${EVIDENCE}).*(?:${LACKING})|noevidence`);

/** `Đã bổ sung`: it has been. */
const GIVEN = /(?:^|\s)(?:đã|already|has been)\s/iu;

/** Whether the state of a component says that evidence is to be added, so that a score of 0 is not proven, not measured. */
export const isUnproven = (state: string): boolean => !GIVEN.test(toNfc(state)) && UNPROVEN.test(fold(state));
