package productivity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet of the import format: its columns in order, what they refer to and what must hold
 * within a row. Reading, checking, comparing, writing and the format's guide all follow it.
 */
record Sheet(
    String name,
    String table,
    String about,
    List<Column> columns,
    List<Reference> references,
    List<Rule> rules) {
  Sheet {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
    rules = List.copyOf(rules);
  }

  static Builder of(String name, String table, String about) {
    return new Builder(name, table, about);
  }

  Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** What a column holds where nothing is said. */
  String usual(String columnName) {
    return column(columnName).orElseThrow().kind().usual();
  }

  List<Column> keys() {
    return columns.stream().filter(Column::isKey).toList();
  }

  /** True for the programme, which has no key: there is only one. */
  boolean isSingleRow() {
    return columns.stream().noneMatch(Column::isKey);
  }

  /** References from the sheet to itself, such as a deliverable's parent. */
  List<Reference> ownReferences() {
    return references.stream().filter(reference -> reference.sheet().equals(name)).toList();
  }

  /** Collects a sheet's columns in the table's order. */
  static final class Builder {
    private final String name;
    private final String table;
    private final String about;
    private final List<Column> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private Builder(String name, String table, String about) {
      this.name = name;
      this.table = table;
      this.about = about;
    }

    Builder key(String column, Kind kind, String meaning) {
      return add(new Column(column, kind, Column.Need.KEY, meaning));
    }

    Builder required(String column, Kind kind, String meaning) {
      return add(new Column(column, kind, Column.Need.REQUIRED, meaning));
    }

    Builder optional(String column, Kind kind, String meaning) {
      return add(new Column(column, kind, Column.Need.OPTIONAL, meaning));
    }

    /** The document that the row was taken from, the place in it and its line or lines there. */
    Builder cited() {
      return optional("source", Kinds.code(), "the document it was taken from")
          .optional("source_ref", Kinds.text(200), "the place in that document")
          .optional("source_line", Kinds.text(100), "the line or lines there, parted by ;")
          .refers("source", "sources");
    }

    /** The column just named, or others, hold the key of a row in a sheet. */
    Builder refers(String column, String sheet) {
      return refers(List.of(column), sheet);
    }

    Builder refers(List<String> names, String sheet) {
      references.add(new Reference(names, sheet));
      return this;
    }

    Builder rule(Rule rule) {
      rules.add(rule);
      return this;
    }

    Sheet build() {
      return new Sheet(name, table, about, columns, references, rules);
    }

    private Builder add(Column column) {
      columns.add(column);
      return this;
    }
  }
}
