package productivity.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who leads a workstream or stands in there; without a last day, for good. */
public record Assignment(
    String workstream, Capacity capacity, Person person, @Nullable LocalDate until) {
  /**
   * Whom to speak to of those who answer for a workstream. A deputy with a last day stands in for a
   * lead who is away; one for good helps out.
   */
  public static Optional<Person> spokenTo(Collection<Assignment> answering) {
    return Stream.<Predicate<Assignment>>of(
            each -> each.capacity() == Capacity.DEPUTY && each.until() != null,
            each -> each.capacity() == Capacity.LEAD,
            each -> each.capacity() == Capacity.DEPUTY)
        .flatMap(wanted -> answering.stream().filter(wanted))
        .map(Assignment::person)
        .findFirst();
  }

  /** The last day counts. */
  public boolean holdsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
