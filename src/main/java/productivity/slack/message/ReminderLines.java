package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineKind;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.progress.Update;
import productivity.slack.message.Reminding.Told;
import productivity.status.DueReport.Known;
import productivity.status.RatedItem;

/** What a reminder says of one item. Names are text; only whoever owns it is mentioned. */
final class ReminderLines {
  private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,20}");
  private static final int TITLE = 150;
  private static final int NAME = 100;
  private static final int NOTE = 200;
  private static final int FACT = 400;

  private final Told told;
  private final LocalDate today;
  private final List<JsonArray> lines = new ArrayList<>();

  private ReminderLines(Told told) {
    this.told = told;
    this.today = told.all().report().today();
  }

  /** {@code Final plans (DL-44, One Public Estate)}. */
  static RichText title(Told told) {
    var item = told.due().item();
    return RichText.ofBold(Cut.to(item.title(), TITLE))
        .plain(" (" + Cut.to(item.shown(), NAME) + ", " + Cut.to(item.home().name(), NAME) + ")");
  }

  static List<JsonArray> of(Told told) {
    ReminderLines lines = new ReminderLines(told);
    lines.when();
    told.due().line().flatMap(line -> line.deadline()).ifPresent(lines::decision);
    lines.owner();
    lines.known();
    lines.done();
    return lines.lines;
  }

  private void when() {
    told.due().line().ifPresent(line -> fact("When", ReminderWords.when(line, today)));
    String moved = SlippageText.of(told.due().known().moved());
    if (moved != null && told.due().known().moved().orElse(0) > 0) {
      fact("Moved", moved + " later than first planned");
    }
  }

  private void decision(Deadline deadline) {
    if (deadline.kind() == DeadlineKind.DECISION) {
      String decidedBy = cut(deadline.links().decidedBy());
      fact("Decided by", decidedBy == null ? "not recorded" : decidedBy);
      fact("Waiting for it", cut(deadline.concerns()));
    } else {
      fact("For", cut(deadline.concerns()));
    }
  }

  private static @Nullable String cut(@Nullable String words) {
    return words == null ? null : Cut.to(words, NOTE);
  }

  private void owner() {
    Optional<Person> owner = told.due().known().owner();
    if (owner.isEmpty()) {
      fact("Owner", told.due().known().named().map(ReminderLines::named).orElseGet(this::nobody));
      return;
    }
    JsonArray runs = Blocks.runs(RichText.ofBold("Owner: "));
    String id = owner.get().id();
    if (USER.matcher(id).matches()) {
      JsonObject user = Blocks.typed("user");
      user.addProperty("user_id", id);
      runs.add(user);
    } else {
      runs.addAll(Blocks.runs(RichText.of(owner.get().name())));
    }
    lines.add(runs);
  }

  private static String named(String lead) {
    return "no lead here yet; the sources name " + Cut.to(lead, NAME);
  }

  private String nobody() {
    return "nobody leads " + told.due().item().home().name() + " yet";
  }

  private void known() {
    Known known = told.due().known();
    if (told.due().item().deliverable().isEmpty()) {
      return;
    }
    known.rated().ifPresent(rated -> fact("Rating", rating(rated)));
    fact("Last update", known.update().map(this::update).orElse("none yet"));
  }

  private String rating(RatedItem rated) {
    String age =
        rated
            .rating()
            .map(rating -> " (" + age(rating.observation().asAt().end()) + ")")
            .orElse("");
    String stale =
        rated
            .rating()
            .filter(any -> rated.stale())
            .map(rating -> ", " + ItemText.staleSince(rating.observation()))
            .orElse("");
    return ItemText.rating(rated) + age + stale;
  }

  private String update(Update update) {
    String by = update.author() == null ? "" : " by " + update.author();
    return update.when()
        + " ("
        + age(update.when().end())
        + ")"
        + by
        + ": “"
        + Cut.to(update.note(), NOTE)
        + "”";
  }

  private String age(@Nullable LocalDate day) {
    return ReminderWords.age(day, today);
  }

  /** What became of it, in the place of its buttons. */
  private void done() {
    Optional<Change> change = told.settled();
    ZoneId zone = told.all().report().zone();
    if (change.isPresent()) {
      lines.add(Blocks.runs(RichText.of("✅ ").then(Settled.words(change.get(), zone))));
      return;
    }
    String snoozed = told.all().snoozed().get(told.due().item().code());
    if (snoozed != null) {
      lines.add(Blocks.runs(RichText.of("💤 ").bold(snoozed)));
    }
  }

  private void fact(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(Blocks.runs(RichText.ofBold(name + ": ").plain(Cut.to(value, FACT))));
    }
  }
}
