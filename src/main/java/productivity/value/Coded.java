package productivity.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An enum whose names are written in files and tables as {@code at-least} for {@code AT_LEAST}. */
public interface Coded {
  String name();

  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The code as words for a person: {@code running-cost-reduction} reads "running cost reduction".
   */
  default String words() {
    return code().replace('-', ' ');
  }

  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
    return Optional.ofNullable(Codes.find(type, code));
  }

  /** For codes the store has already checked. */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    return find(type, code)
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ": " + code));
  }

  static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
  }
}
