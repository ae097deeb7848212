package productivity.slack.message;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productivity.change.Judged;
import productivity.change.Operation;
import productivity.progress.Change;
import productivity.value.Code;
import productivity.value.DateSpan;
import productivity.value.Days;

/** A change in words: a headline, and a line for each thing that was understood. */
record ChangeText(Operation operation, String about, Change change) {
  private static final String BETWEEN = ", ";

  String headline() {
    boolean added = operation.kind().code().startsWith("add-");
    return what() + (added ? " " : ": ") + about + ".";
  }

  /** What history is asked about; nothing where it is the office, or several workstreams. */
  Optional<String> item() {
    String code = change.act().item().code();
    return code.equals(Operation.CloseOffice.ITEM) || code.contains(BETWEEN)
        ? Optional.empty()
        : Optional.of(shown());
  }

  /** The item as it was named, or as it was added. */
  private String shown() {
    if (operation instanceof Operation.PostUpdate update) {
      return update.deliverable().label();
    }
    if (operation instanceof Operation.Correct correct) {
      return correct.update().deliverable().label();
    }
    if (operation instanceof Operation.Complete done) {
      return done.item().label();
    }
    if (operation instanceof Operation.Move moved) {
      return moved.item().label();
    }
    return operation instanceof Operation.Decide decided
        ? decided.deadline().label()
        : new Code(change.act().item().code()).display();
  }

  private String what() {
    return operation instanceof Operation.Correct ? "Update edited" : made();
  }

  private String made() {
    return switch (operation.kind()) {
      case POST_UPDATE -> "Update saved";
      case RATE -> "Rating saved";
      case COMPLETE -> "Marked as done";
      case MOVE -> "Date moved";
      case DECIDE -> "Decision recorded";
      case ADD_DEADLINE -> "Deadline added to";
      case ADD_SAVING -> "Saving added to";
      case ADD_DELIVERABLE -> "Deliverable added to";
      case ASSIGN_LEAD -> "Lead changed";
      case ASSIGN_DEPUTY -> "Deputy changed";
      case TELL -> "Channel set";
      case REMIND -> reminders();
      case OFFICE -> "Office days set";
      case UNDO -> "Undone";
    };
  }

  private String reminders() {
    if (operation instanceof Operation.PaceDigest) {
      return "Digest set";
    }
    return operation instanceof Operation.Unsubscribe ? "Reminders ended" : "Reminders set";
  }

  List<RichText> lines() {
    if (operation instanceof Operation.PostUpdate update) {
      return update(update);
    }
    if (operation instanceof Operation.Correct correct) {
      return update(correct.update());
    }
    if (operation instanceof Operation.Complete done) {
      return with(line("Done on", Days.day(done.on())), "Note", done.note());
    }
    if (operation instanceof Operation.Move moved) {
      return with(RichText.of(change.act().said()), "Because", moved.reason());
    }
    if (operation instanceof Operation.Decide decided) {
      return List.of(
          line("Announced on", Days.day(decided.on())), line("Outcome", decided.outcome()));
    }
    return added();
  }

  private List<RichText> added() {
    String code = change.act().item().code();
    if (operation instanceof Operation.AddDeadline deadline) {
      return List.of(
          line(shown(code), deadline.title()),
          line("When", when(deadline.when())),
          line("Kind", deadline.deadlineKind().words()));
    }
    if (operation instanceof Operation.AddSaving saving) {
      return saving(code, saving);
    }
    if (operation instanceof Operation.AddDeliverable deliverable) {
      RichText title = line(shown(code), deliverable.title());
      return with(
          List.of(title, line("Promised for", deliverable.period())),
          "Due",
          deliverable.due().map(Days::day));
    }
    return settings();
  }

  private List<RichText> settings() {
    RichText said = RichText.of(change.act().said());
    return operation instanceof Operation.CloseOffice closed && isToCome(closed)
        ? List.of(
            said, RichText.of("Reminders due on a closed day come on the working day before."))
        : List.of(said);
  }

  /** Of a day that is past no reminder is due any more. */
  private boolean isToCome(Operation.CloseOffice closed) {
    LocalDate made = LocalDate.ofInstant(change.madeAt(), ZoneOffset.UTC);
    return !closed.days().end().isBefore(made);
  }

  private static List<RichText> update(Operation.PostUpdate update) {
    List<RichText> lines = new ArrayList<>();
    lines.add(line("Rating", update.judged().map(j -> j.rating().label()).orElse("no change")));
    update.achieved().forEach(achieved -> lines.add(line("Achieved", achieved.toString())));
    update.judged().flatMap(Judged::reason).ifPresent(why -> lines.add(line("Because", why)));
    update.judged().flatMap(Judged::pathBack).ifPresent(how -> lines.add(line("Path back", how)));
    update
        .judged()
        .flatMap(Judged::reviewBy)
        .ifPresent(day -> lines.add(line("Look again on", Days.day(day))));
    if (!update.note().isEmpty()) {
      lines.add(line("Note", update.note()));
    }
    return lines;
  }

  private static List<RichText> saving(String code, Operation.AddSaving saving) {
    List<RichText> lines = new ArrayList<>();
    lines.add(line(shown(code), saving.description()));
    lines.add(
        line(
            saving.amount().toString(),
            "%s, %s, %s"
                .formatted(
                    saving.basis().words(), saving.frequency().words(), saving.type().words())));
    if (!saving.type().isSaving()) {
      lines.add(RichText.of("This is kept beside savings and never counted as one."));
    }
    return lines;
  }

  private static String when(DateSpan when) {
    LocalDate start = when.start();
    if (start == null || !when.isDated() || !start.equals(when.end())) {
      return when.toString();
    }
    return Days.weekday(start);
  }

  private static String shown(String code) {
    return new Code(code).display();
  }

  private static List<RichText> with(RichText first, String name, Optional<String> more) {
    return with(List.of(first), name, more);
  }

  private static List<RichText> with(List<RichText> first, String name, Optional<String> more) {
    List<RichText> lines = new ArrayList<>(first);
    more.ifPresent(text -> lines.add(line(name, text)));
    return lines;
  }

  private static RichText line(String name, String text) {
    return RichText.ofBold(name + ": ").plain(text);
  }
}
