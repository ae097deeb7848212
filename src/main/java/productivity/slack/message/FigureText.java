package productivity.slack.message;

import org.jspecify.annotations.Nullable;
import productivity.saving.SavingFigure;
import productivity.value.Code;

/** One savings figure in a list, with all that is needed to check it. */
final class FigureText {
  private FigureText() {}

  /** {@code SV-50}: codes are shown without leading zeros, and read either way. */
  static String code(String written) {
    return new Code(written).display();
  }

  /** Amount, description, code, a remark, scope, as-at date and source. */
  static RichText whole(SavingFigure figure, String remark) {
    return brief(figure)
        .plain(remark)
        .plain(part(". Covers ", figure.reach().scope()))
        .plain(part(". Period: ", figure.timing().stated()))
        .plain(part(". Cashable: ", figure.cashable()))
        .plain(". As at " + figure.timing().asAt())
        .plain(figure.source() == null ? "" : ". Source: " + figure.source().exact());
  }

  /** {@code over £640 million – 2017 map total (SV-53, Shared services)}. */
  static RichText brief(SavingFigure figure) {
    return RichText.ofBold(figure.worth())
        .plain(" – " + figure.description())
        .plain(" (" + code(figure.code()) + ", " + figure.home().name() + ")");
  }

  private static String part(String label, @Nullable String text) {
    return text == null ? "" : label + text;
  }
}
