import { configureGlobal } from "fast-check";

/** Properties draw the same in every run, so that none fails by chance; DTI_SEED draws otherwise. */
configureGlobal({ seed: Number(process.env.DTI_SEED ?? 1) });
