package productivity.slack.message;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.saving.NotAdded;
import productivity.saving.SavingFigure;
import productivity.value.Code;

/** One savings figure in a list, with all that is needed to check it. */
final class FigureText {
  private FigureText() {}

  /** {@code SV-50}: codes are shown without leading zeros, and read either way. */
  static String code(String written) {
    return new Code(written).display();
  }

  /**
   * Amount as worded, description, code and workstream; then scope, period, as-at date and the
   * place in the source.
   */
  static RichText line(SavingFigure figure, Optional<NotAdded> apart, boolean dated) {
    RichText what =
        RichText.ofBold(figure.worth())
            .plain(" – " + figure.description())
            .plain(" (" + code(figure.code()) + ", " + figure.home().name() + ")");
    String details =
        Stream.of(
                apart.map(reason -> "not added: " + why(reason, figure)).orElse(null),
                figure.reach().scope(),
                labelled("period ", figure.timing().stated()),
                labelled("cashable: ", figure.cashable()),
                dated ? "as at " + figure.timing().asAt() : null,
                figure.source() == null ? null : figure.source().place())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return what.plain("; " + details);
  }

  /** {@code already inside SV-54}, {@code an amount for each}, {@code no amount stated}. */
  static String why(NotAdded reason, SavingFigure figure) {
    return switch (reason) {
      case INSIDE_ANOTHER -> "already inside " + code(String.valueOf(figure.links().countedIn()));
      case PER_UNIT -> "an amount for each";
      case NO_AMOUNT -> "no amount stated";
      case TIME_SPAN_UNKNOWN -> "its time span is not stated";
      case MAY_OVERLAP -> "may hold the same money as another running total";
    };
  }

  private static @Nullable String labelled(String label, @Nullable String text) {
    return text == null ? null : label + text;
  }
}
