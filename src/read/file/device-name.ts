import { sep } from "node:path";

const DEVICE = /(?:^|[\\/])(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:[. ][^\\/]*)?$/i;

/** Whether Windows takes a path for a device, such as `NUL` or `con.csv`, whatever folder it is in. */
export const isDeviceName = (path: string): boolean => sep === "\\" && DEVICE.test(path);
