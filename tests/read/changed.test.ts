import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { dti, folder } from "../cli.ts";

const { writer } = vi.hoisted(() => ({ writer: { before: (): void => {} } }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  return {
    ...real,
    readSync: (...args: Parameters<typeof real.readSync>) => {
      writer.before();
      return real.readSync(...args);
    },
  };
});

it("A file that grows while it is read is refused", async () => {
  const cwd = folder({ "2022.csv": "province,total\nĐà Nẵng,0.8\n" });
  writer.before = () => appendFileSync(join(cwd, "2022.csv"), "Huế,0.7\n");
  const { code, err } = await dti(["rank", "2022.csv"], { cwd });
  expect([code, err.split("\n")[0]]).toEqual([1, "2022.csv: changed while it was read"]);
});
