package productivity.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a column may hold: how a cell is read into its one canonical form, how that form goes into a
 * table, comes out again and is written into a cell. Two cells mean the same exactly when their
 * canonical forms are equal. What an empty cell means is usually nothing.
 */
record Kind(
    String expected,
    Function<String, Optional<String>> reader,
    Function<String, Object> toStore,
    Function<String, String> fromStore,
    UnaryOperator<String> toCell,
    String usual) {

  Kind(
      String expected,
      Function<String, Optional<String>> reader,
      Function<String, Object> toStore,
      Function<String, String> fromStore) {
    this(expected, reader, toStore, fromStore, UnaryOperator.identity());
  }

  Kind(
      String expected,
      Function<String, Optional<String>> reader,
      Function<String, Object> toStore,
      Function<String, String> fromStore,
      UnaryOperator<String> toCell) {
    this(expected, reader, toStore, fromStore, toCell, "");
  }

  /** The same, where an empty cell means this canonical form. */
  Kind usually(String canonical) {
    return new Kind(
        expected + "; " + canonical + " where nothing is said",
        reader,
        toStore,
        fromStore,
        toCell,
        canonical);
  }

  /** The canonical form of a cell that is not empty; empty where the cell is not acceptable. */
  Optional<String> read(String cell) {
    return reader.apply(cell);
  }
}
