"""Writes openpyxl.xlsx from table.json (Debian: python3-openpyxl)."""

import json
import pathlib

import openpyxl

here = pathlib.Path(__file__).parent
table = json.loads((here / "table.json").read_text())
book = openpyxl.Workbook()
sheet = book.active
sheet.title = table["sheet"]
for row in table["rows"]:
    sheet.append(row)
for cells in table["merged"]:
    sheet.merge_cells(cells)
sheet["D6"].number_format = "0.00%"
sheet["D7"].number_format = '0.0000'
sheet.freeze_panes = "A5"
book.save(here / "openpyxl.xlsx")
