import { expect, it } from "vitest";
import { isUnproven } from "../../../../src/read/table/shape/states.ts";

it.each([
  ["Cần bổ sung minh chứng", true],
  ["Thiếu minh chứng", true],
  ["Minh chứng chưa có", true],
  ["evidence to be added", true],
  ["No evidence", true],
  ["Đã bổ sung minh chứng", false],
  ["Evidence has been added where missing", false],
  ["Đạt", false],
  ["Có minh chứng", false],
  ["", false],
])("the state %j says that evidence is to be added: %s", (state, is) => expect(isUnproven(state)).toBe(is));
