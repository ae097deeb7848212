package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.NUMBER;
import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.atLeast;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.whole;

import java.util.List;
import java.util.stream.Stream;

/** Tables, and tables of data that can be sorted and paged. */
final class Tables {
  private static final int ROWS = 100;
  private static final int DATA_ROWS = 201;
  private static final int COLUMNS = 20;
  private static final int PAGE = 100;
  private static final int CHARACTERS = 10_000;
  private static final int DATA_CHARACTERS = 20_000;

  private static final Kinds RAW =
      Kinds.of(
          Shape.of("raw_text").must("text", TEXT),
          Shape.of("raw_number").must("value", NUMBER).must("text", TEXT));
  private static final Rule ROW = list(1, COLUMNS, RAW.or(RichText.BLOCK));
  private static final Shape COLUMN =
      Shape.object().may("align", oneOf("left", "center", "right")).may("is_wrapped", FLAG);

  static final Shape TABLE =
      Shape.block("table")
          .must("rows", list(1, ROWS, ROW))
          .may("column_settings", list(1, COLUMNS, COLUMN))
          .also(table -> isNotTooLong(table, CHARACTERS));
  static final Shape DATA_TABLE =
      Shape.block("data_table")
          .must("caption", TEXT)
          .must("rows", list(2, DATA_ROWS, ROW))
          .may("page_size", whole(1, PAGE))
          .may("row_header_column_index", atLeast(0))
          .also(Tables::headerIsRaw)
          .also(Tables::rowsAreEven)
          .also(table -> isNotTooLong(table, DATA_CHARACTERS));

  private Tables() {}

  private static void isNotTooLong(Node table, int most) {
    if (cells(table).mapToLong(Tables::length).sum() > most) {
      table.at("rows").refuse("must be less than " + (most + 1) + " characters in all");
    }
  }

  private static void headerIsRaw(Node table) {
    table.at("rows").items().stream()
        .limit(1)
        .flatMap(header -> header.items().stream())
        .forEach(RAW::check);
  }

  private static void rowsAreEven(Node table) {
    List<Node> rows = table.at("rows").items();
    rows.stream()
        .filter(row -> row.items().size() != rows.get(0).items().size())
        .forEach(row -> row.refuse("must have as many cells as the first row"));
  }

  private static Stream<Node> cells(Node table) {
    return table.at("rows").items().stream().flatMap(row -> row.items().stream());
  }

  private static long length(Node cell) {
    return Stream.concat(
            Stream.of(cell.at("text").string()).map(String::length).map(Integer::longValue),
            cell.at("elements").items().stream().map(Tables::length))
        .mapToLong(Long::longValue)
        .sum();
  }
}
