import { flagOf } from "./phrases.ts";
import type { SqlWords } from "./sql.en.ts";

export const sqlVi: SqlWords = {
  problems: {
    "sql-cannot": ({ why, measure }) => {
      const name = `"${measure?.vi ?? ""}"`;
      const said = {
        mean: [
          `${name} không phải trung bình cộng hay tổng, SQL không tính chính xác được`,
          "hãy xếp hạng bằng dti rank",
        ],
        rule: [
          `quy tắc chấm điểm của ${name} không được dịch: tỷ lệ giữa hai số liệu, lôgarit, vị trí giữa các đơn vị, điểm làm tròn, điểm âm`,
          "chấm điểm bằng dti rank rồi để bảng chứa điểm",
        ],
        reduced: [`${name} có thành phần bị trừ điểm, không dịch được sang SQL`, "xếp hạng bằng dti rank"],
        needs: [`${name} đòi hỏi tỷ lệ chỉ số tối thiểu, quy tắc này không được dịch`, "hãy xếp hạng bằng dti rank"],
        "not-given": [
          `${name} không có trong các cột và không tính được từ các cột đó`,
          "nêu các chỉ số có trong bảng bằng --columns",
        ],
        "given-twice": [
          `${name} vừa có trong các cột vừa tính được từ các cột khác`,
          "bỏ nó hoặc các chỉ số thành phần của nó khỏi --columns",
        ],
        width: [
          `${name} cần số nguyên dài hơn 38 chữ số, hệ quản trị cơ sở dữ liệu không lưu được`,
          "giảm --table-decimals hoặc --decimals, hoặc xếp hạng theo giá trị in ra",
        ],
        sum: [`tổng của ${name} dài hơn 15 chữ số, kết quả không lưu được`, "xếp hạng không dùng --engine"],
        name: [`hai cột của truy vấn cùng tên ${name}, hoặc tên dài quá sẽ bị cắt`, "đổi mã"],
        "merged-rescale": [
          "khi có bảng chuyển đổi, giá trị thiếu không thể nhường trọng số cho các giá trị khác",
          "dùng --missing unranked hoặc zero",
        ],
      } as const;
      const [message, hint] = said[why];
      return { message, hint };
    },
    "engine-missing": ({ package: name, reason }) => ({
      message: reason === undefined ? "chưa cài đặt DuckDB" : `không nạp được DuckDB: ${reason}`,
      hint: `cài đặt cạnh dti: npm install ${name} (thêm --global nếu dti được cài như vậy), hoặc bỏ --engine`,
    }),
    "engine-cannot": ({ why, found }) => {
      const without = "bỏ --engine: khi đó dti đọc được";
      const said = {
        flag: [`không dùng được ${flagOf(found)} cùng --engine duckdb`, "bỏ một trong hai"],
        input: ["--engine duckdb không đọc đầu vào chuẩn", "nêu tên tệp"],
        workbook: ["--engine duckdb không đọc tệp Excel", "lưu trang tính thành CSV, hoặc bỏ --engine"],
        name: ["--engine duckdb không đọc được tệp có tên chứa *, ?, [ hoặc ]", "đổi tên tệp"],
        provinces: ["--engine duckdb không đọc bảng các tỉnh", "bỏ --engine; với đơn vị khác, nêu --scheme none"],
        long: ["--engine duckdb không đọc bảng mỗi dòng một giá trị", without],
        figures: ["--engine duckdb không chấm điểm từ số liệu gốc", without],
        shape: [`--engine duckdb chỉ đọc bảng đơn giản, bảng này cần đọc kỹ (${found})`, without],
        encoding: [`--engine duckdb đọc UTF-8, tệp này là ${found}`, "lưu thành UTF-8, hoặc bỏ --engine"],
        headings: ["với --engine duckdb, tiêu đề phải ở dòng đầu", "xóa phần phía trên tiêu đề, hoặc bỏ --engine"],
        column: [
          `--engine duckdb không đọc cột "${found}"`,
          `bỏ qua cột đó: --column '${found}=ignore', hoặc bỏ --engine`,
        ],
        columns: ["các tệp có cột mã, tên hoặc vùng khác nhau", without],
        decimals: ["giá trị có hơn 12 chữ số thập phân, hoặc quá nhiều chữ số đối với --engine duckdb", without],
        row: [
          `--engine duckdb không đọc dòng "${found}": có ô hoặc nhãn không đơn giản, hoặc dòng có thể không phải đơn vị`,
          without,
        ],
        years: ["các dòng thuộc nhiều năm hoặc nhiều danh sách", "để mỗi tệp một năm, hoặc bỏ --engine và dùng --year"],
        recomputed: [
          `"${found}" vừa có cột vừa tính được từ các cột khác, --engine duckdb không so sánh`,
          `bỏ qua cột đó: --column '${found}=ignore', hoặc bỏ --engine`,
        ],
        rows: [`DuckDB không đọc được các dòng: ${found}`, without],
      } as const;
      const [message, hint] = said[why];
      return { message, hint };
    },
  },
  help: {
    engine: "xếp hạng bằng DuckDB, cho bảng đơn giản có hàng triệu dòng, CSV hoặc Parquet: kết quả như nhau, nhanh hơn",
    sql: "bảng xếp hạng dưới dạng một truy vấn SQL, thứ hạng giống hệt kể cả khi bằng điểm",
    sqlDialect: "hệ quản trị cơ sở dữ liệu chạy truy vấn: duckdb, postgres, spark, hoặc ansi (SQL chuẩn)",
    sqlTable: "bảng điểm [scores]",
    sqlLong: 'mỗi dòng của bảng là một giá trị (các cột "unit", "measure", "value") thay vì một đơn vị',
    sqlUnitColumn: "cột đơn vị [unit]",
    sqlRegionColumn: "cột vùng, để xếp hạng cả trong vùng; khi có bảng chuyển đổi thì là cột của bảng đó",
    sqlColumns: "mã các chỉ số có trong bảng; không nêu thì là mọi chỉ số không phải tính",
    sqlFigures: "bảng chứa số liệu gốc: chỉ số có quy tắc được chấm điểm từ đó",
    sqlTableDecimals: "số chữ số thập phân tối đa của giá trị trong bảng; nhiều hơn thì truy vấn dừng [6]",
    sqlPreviousTable: "bảng năm trước, để tính thay đổi thứ hạng",
    sqlCrosswalkTable: 'bảng có cột "from" và "to": đơn vị nào nhập vào đơn vị nào',
    sqlWeightColumn: "cột trọng số nguyên của bảng chuyển đổi; không nêu thì các phần như nhau",
    sqlCarry: "bảng nào được chuyển đổi: table, previous hoặc both [previous nếu có, nếu không thì table]",
  },
};
