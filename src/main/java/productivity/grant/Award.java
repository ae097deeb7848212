package productivity.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.AsAt;
import productivity.value.Money;

/**
 * An amount that a partnership asked for, was allocated or was awarded. Nothing (£0) is an answer
 * too: the decision and the reason say why.
 */
public record Award(
    String partnership,
    Stage stage,
    Money amount,
    AwardDecision decision,
    @Nullable String reason,
    @Nullable AsAt asAt,
    @Nullable Citation source) {
  public boolean isNothing() {
    return amount.isZero();
  }

  boolean isKnownOn(LocalDate today) {
    return asAt == null || !asAt.start().isAfter(today);
  }
}
