package productivity.status;

import productivity.deadline.Deadlines.Late;
import productivity.value.Listing;
import productivity.value.When;

/**
 * The dates of a subject in a period: exact ones in order, vague ones as stated, those with no date
 * at all where the question has no end, and, where overdue ones are asked for, what others owe an
 * outcome on. {@code late} counts what is overdue and awaited by now, whatever the period.
 */
public record DeadlineReport(
    Subject about,
    When when,
    Listing<DeadlineLine> dated,
    Listing<DeadlineLine> vague,
    Listing<DeadlineLine> dateless,
    Listing<DeadlineLine> awaited,
    Late late) {
  public boolean isEmpty() {
    return dated.isEmpty() && vague.isEmpty() && dateless.isEmpty() && awaited.isEmpty();
  }
}
