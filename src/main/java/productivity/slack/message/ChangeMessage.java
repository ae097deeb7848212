package productivity.slack.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.progress.Change;
import productivity.slack.message.Part.Action;

/** What was changed, repeated as it was understood, with the way back. */
public final class ChangeMessage {
  public static final String UNDO = "undo";
  public static final String EDIT = "edit";
  public static final String AGAIN = "again";
  public static final String LEAVE = "leave";

  private static final int MOST = 10;

  private ChangeMessage() {}

  /** The operation is what was understood; {@code about} is its item or place by name. */
  public static Reply of(Operation operation, String about, Change change) {
    return of(operation, about, change, List.of());
  }

  /** The same with what else the person should know of it, in sentences. */
  public static Reply of(Operation operation, String about, Change change, List<String> remarks) {
    if (change.undone()) {
      return Reply.saying(
              "That was change %,d. It has been undone since.".formatted(change.number()))
          .notShareable()
          .build();
    }
    ChangeText text = new ChangeText(operation, about, change);
    return Reply.saying(text.headline())
        .bullets(text.lines())
        .bullets(remarks.stream().map(RichText::of).toList())
        .note(footer(text))
        .actions(actions(operation, change))
        .notShareable()
        .build();
  }

  /** Asks before the same is added a second time; the id is that of the order that waits. */
  public static Reply askedAgain(Change earlier, Instant now, String id) {
    return Reply.saying(
            "You did the same %s. Do you want to add it again?"
                .formatted(ago(Duration.between(earlier.madeAt(), now))))
        .bullets(List.of(RichText.of(earlier.act().said())))
        .note("Nothing was changed. This question waits for an hour.")
        .actions(List.of(new Action("Add it again", AGAIN, id), new Action("Leave it", LEAVE, id)))
        .notShareable()
        .build();
  }

  public static Reply answeredAlready() {
    return Reply.saying(
            "This question was answered, or is more than an hour old. Nothing was changed. Type the"
                + " command again if you still want it.")
        .notShareable()
        .build();
  }

  public static Reply left() {
    return Reply.saying("Left as it is. Nothing was changed.").notShareable().build();
  }

  /** Others were quicker. */
  public static Reply overtaken(Outcome.Overtaken overtaken) {
    return Reply.saying("This was changed while you were looking at it. Nothing was saved.")
        .bullets(
            overtaken.since().stream()
                .limit(MOST)
                .map(
                    change ->
                        RichText.ofBold(change.act().person().name())
                            .plain(": " + change.act().said()))
                .toList())
        .notShareable()
        .build();
  }

  private static List<Action> actions(Operation operation, Change change) {
    Action undo = undo(operation, change);
    return operation instanceof Operation.PostUpdate || operation instanceof Operation.Correct
        ? List.of(undo, new Action("Edit", EDIT, String.valueOf(change.number())))
        : List.of(undo);
  }

  private static Action undo(Operation operation, Change change) {
    String label = operation instanceof Operation.Undo ? "Bring it back" : "Undo";
    return new Action(label, UNDO, String.valueOf(change.number()));
  }

  private static String footer(ChangeText text) {
    long number = text.change().number();
    return "Change %,d. ".formatted(number)
        + switch (text.operation().kind()) {
          case REMIND -> "To see what this channel is reminded of, type remind list.";
          default ->
              text.item()
                  .map("To see all changes, type history %s."::formatted)
                  .orElseGet(() -> "To take it back later, type undo %d.".formatted(number));
        };
  }

  private static String ago(Duration since) {
    long minutes = since.toMinutes();
    if (minutes < 1) {
      return "a moment ago";
    }
    return minutes == 1 ? "a minute ago" : minutes + " minutes ago";
  }
}
