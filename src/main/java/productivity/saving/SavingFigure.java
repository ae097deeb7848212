package productivity.saving;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.MoneyRange;

/**
 * One sum that a source states, exactly as worded: an amount, a percentage, or both. The scope says
 * whom it covers; per unit means that it holds for each of them (each council) and not for all.
 */
public record SavingFigure(
    String code,
    String description,
    Home home,
    Kind kind,
    @Nullable MoneyRange amount,
    @Nullable Share share,
    Timing timing,
    Reach reach,
    Links links,
    @Nullable String cashable,
    @Nullable Citation source) {

  /** The workstream that the figure stands under. */
  public record Home(String code, String name) {}

  /** Whom the figure covers, in the source's words, and whether it is an amount for each. */
  public record Reach(@Nullable String scope, boolean perUnit) {
    private static final String EVERYWHERE = "national";

    /** True where the two may cover the same places: they are the same, or one covers all. */
    boolean mayMeet(Reach other) {
      return coversAll() || other.coversAll() || Objects.equals(scope, other.scope);
    }

    private boolean coversAll() {
      return scope == null || scope.equals(EVERYWHERE);
    }
  }

  /** Codes of other figures: the target it is held against, and the figure it is already in. */
  public record Links(@Nullable String against, @Nullable String countedIn) {
    public static final Links NONE = new Links(null, null);
  }

  /** As worded: {@code over £640 million}, {@code 18% of annual audit fees}, or both. */
  public String worth() {
    if (amount == null) {
      return share == null ? "no amount stated" : share.toString();
    }
    return share == null ? amount.toString() : amount + " (" + share.spread() + ")";
  }

  SavingFigure linked(Links known) {
    return new SavingFigure(
        code, description, home, kind, amount, share, timing, reach, known, cashable, source);
  }
}
