package org.tian.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;

/** Tables of forms: fixed columns in millimetres, cells over several columns, thin black lines. */
final class WordTables {

  private static final BigDecimal TWIPS_PER_MM = new BigDecimal("56.6929");
  private static final int LINE = 6;
  private static final int PADDING = 80;

  private WordTables() {}

  static void write(XWPFDocument word, Element source) {
    List<BigInteger> columns =
        byTag(source, "col").stream().map(col -> twips(col.getAttribute("style"))).toList();
    XWPFTable table = word.createTable();
    table.removeRow(0);
    lines(table);
    grid(table, columns);
    for (Element sourceRow : byTag(source, "tr")) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      row.setCantSplitRow(true);
      row.setRepeatHeader(sourceRow.getParentNode().getNodeName().equals("thead"));
      writeRow(row, sourceRow, columns);
    }
  }

  private static void writeRow(XWPFTableRow row, Element source, List<BigInteger> columns) {
    int column = 0;
    for (Element sourceCell : byTag(source, "td")) {
      String given = sourceCell.getAttribute("colspan");
      int span = given.isEmpty() ? 1 : Integer.parseInt(given);
      BigInteger width =
          columns.subList(column, column + span).stream().reduce(BigInteger.ZERO, BigInteger::add);
      column += span;
      XWPFTableCell cell = row.createCell();
      cell.setWidth(width.toString());
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
      if (span > 1) {
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
      }
      cell.removeParagraph(0);
      for (Element paragraph : WordWriter.childrenOf(sourceCell)) {
        WordParagraphs.write(cell.addParagraph(), paragraph, false);
      }
    }
  }

  private static void lines(XWPFTable table) {
    table.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    table.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    table.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    table.setCellMargins(PADDING, PADDING, PADDING, PADDING);
  }

  private static void grid(XWPFTable table, List<BigInteger> columns) {
    CTTbl body = table.getCTTbl();
    CTTblGrid grid = body.getTblGrid() == null ? body.addNewTblGrid() : body.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    columns.forEach(width -> grid.addNewGridCol().setW(width));
    CTTblPr properties = body.getTblPr();
    var indent = properties.addNewTblInd();
    indent.setType(STTblWidth.DXA);
    // Word lays the text of a cell on the margin; this lays the border there
    indent.setW(BigInteger.valueOf(PADDING));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(columns.stream().reduce(BigInteger.ZERO, BigInteger::add));
  }

  /** From {@code width:26mm}. */
  private static BigInteger twips(String style) {
    BigDecimal millimetres = new BigDecimal(style.replaceAll("[^0-9.]", ""));
    return millimetres.multiply(TWIPS_PER_MM).toBigInteger();
  }

  private static List<Element> byTag(Element parent, String tag) {
    return WordWriter.childrenOf(parent).stream()
        .flatMap(
            child ->
                child.getTagName().equals(tag)
                    ? List.of(child).stream()
                    : byTag(child, tag).stream())
        .toList();
  }
}
