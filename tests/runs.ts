/** How often a property is tried: as often as usual, and more often under `npm run fuzz`. */
export const runs = (usual: number): number => usual * Number(process.env.DTI_RUNS ?? 1);
