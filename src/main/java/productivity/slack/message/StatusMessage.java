package productivity.slack.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import productivity.deliverable.Deliverables.PeriodCount;
import productivity.status.StatusReport;
import productivity.status.Subject;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.Rating;

/** Where a subject stands as a person reads it on a Monday: what is wrong comes first. */
public final class StatusMessage {
  private static final int PERIODS = 8;

  private final StatusReport report;
  private final Reply.Builder reply;

  private StatusMessage(StatusReport report) {
    this.report = report;
    this.reply = Reply.titled(title(report));
  }

  public static Reply of(StatusReport report) {
    StatusMessage message = new StatusMessage(report);
    if (report.isEmpty()) {
      message.nothing();
    } else {
      message.status();
    }
    return message.reply.build();
  }

  private static String title(StatusReport report) {
    String about =
        report.about() instanceof Subject.Everything ? "" : " of " + report.about().label();
    boolean always = report.when().period().equals(Period.ALL_TIME);
    return "Status" + about + (always ? "" : ", " + report.when().understood());
  }

  private void status() {
    counts();
    reply.note(key());
    new RatingSections(report, reply).worst();
    new FactSections(report, reply).into();
    new RatingSections(report, reply).rest();
  }

  private void counts() {
    StatusReport.Ratings ratings = report.ratings();
    String rated =
        Arrays.stream(Rating.values())
            .filter(rating -> ratings.count(rating) > 0)
            .map(rating -> rating.label() + " " + ratings.count(rating))
            .collect(Collectors.joining(", "));
    RichText text = RichText.ofBold(promises(ratings.promises()) + ": ").plain(rated + ".");
    if (!ratings.stale().isEmpty()) {
      text = text.plain(" %d of the ratings are out of date.".formatted(ratings.stale().total()));
    }
    reply.paragraph(text);
  }

  private static String promises(int number) {
    return number == 1 ? "1 deliverable" : number + " deliverables";
  }

  private static String key() {
    return Arrays.stream(Rating.values())
            .map(rating -> rating.label() + ": " + rating.meaning())
            .collect(Collectors.joining(". ", "Key: ", ". "))
        + "Not stated is never counted as Green.";
  }

  private void nothing() {
    reply.paragraph(
        "Nothing is recorded for %s in %s."
            .formatted(report.about().label(), report.when().understood()));
    List<PeriodCount> periods =
        new ArrayList<>(
            report.elsewhere().stream().filter(period -> period.promises() > 0).toList());
    Collections.reverse(periods);
    if (!periods.isEmpty()) {
      reply.paragraph("There are deliverables in these periods:");
    }
    reply
        .choices(Listing.first(PERIODS, periods).shown().stream().map(this::choice).toList())
        .notShareable();
  }

  private Part.Choice choice(PeriodCount period) {
    return new Part.Choice(
        period.period() + " (" + period.promises() + ")",
        Commands.of("status", report.about(), period.period()));
  }
}
