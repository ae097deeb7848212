package productivity.intake;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a column may hold: how a cell is read into its one canonical form, how that form goes into a
 * table and comes out again. Two cells mean the same exactly when their canonical forms are equal.
 */
record Kind(
    String expected,
    Function<String, Optional<String>> reader,
    Function<String, Object> toStore,
    Function<String, String> fromStore) {

  /** The canonical form of a cell that is not empty; empty where the cell is not acceptable. */
  Optional<String> read(String cell) {
    return reader.apply(cell);
  }
}
