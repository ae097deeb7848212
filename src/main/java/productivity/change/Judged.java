package productivity.change;

import java.time.LocalDate;
import java.util.Optional;
import productivity.value.Rating;

/** A rating as somebody gives it: why, how it is to come back to Green, and when to look again. */
public record Judged(
    Rating rating,
    Optional<String> reason,
    Optional<String> pathBack,
    Optional<LocalDate> reviewBy) {
  public Judged {
    reason = Wording.text(reason);
    pathBack = Wording.text(pathBack);
  }

  public static Judged as(Rating rating, Optional<String> reason) {
    return new Judged(rating, reason, Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    return rating.label() + reason.map(why -> " because " + why).orElse("");
  }
}
