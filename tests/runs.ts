/** How often a property is tried: as often as usual, and so many times more often where DTI_RUNS says so. */
export const runs = (usual: number): number => usual * Number(process.env.DTI_RUNS ?? 1);
