package productivity.slack.modal;

import java.util.ArrayList;
import java.util.List;
import productivity.slack.message.RichText;
import productivity.slack.modal.Dating.What;
import productivity.slack.modal.UpdateForm.Notice;

/** The form about an item's date, as it stands at a moment. */
record DateForm(Asking asking, Origin origin, Dated dated, Dating entered, Notice notice) {
  private static final int OUTCOME = 3_000;
  private static final int REASON = 1_000;
  private static final Form.Option ANNOUNCED =
      new Form.Option("It was announced", What.ANNOUNCED.code());
  private static final Form.Option MOVED =
      new Form.Option("There is a new date", What.MOVED.code());

  /** What the form asks. */
  enum Asking {
    NEW_DATE("move-date", "Move the date", What.MOVED),
    /** What somebody else decided, or when they now will. */
    OUTCOME("record-outcome", "Record the outcome", What.ANNOUNCED);

    private final String callback;
    private final String title;
    private final What usual;

    Asking(String callback, String title, What usual) {
      this.callback = callback;
      this.title = title;
      this.usual = usual;
    }

    String callback() {
      return callback;
    }

    /** What became of the date, where the form does not ask. */
    What usual() {
      return usual;
    }
  }

  Form form() {
    List<Form.Part> parts = new ArrayList<>(notice.parts());
    parts.add(title());
    parts.add(new Form.Note(now()));
    if (asking == Asking.OUTCOME) {
      parts.add(what());
    }
    parts.addAll(entered.what() == What.ANNOUNCED ? announced() : moved());
    Form.Frame frame =
        new Form.Frame(asking.callback(), asking.title, notice.submit(), notice.close());
    return new Form(frame, origin.json(), parts);
  }

  private Form.Part title() {
    var item = dated.due().item();
    return new Form.Words(
        RichText.ofBold(item.title())
            .plain(" (%s, %s)".formatted(item.shown(), item.home().name())));
  }

  private String now() {
    String by =
        dated
            .decidedBy()
            .filter(who -> !who.isBlank())
            .map(who -> ", decided by " + who)
            .orElse("");
    return "Now: %s%s".formatted(dated.when(), by);
  }

  private Form.Part what() {
    return new Form.Choice(
        needed(Dating.WHAT, "What became of it", ""),
        List.of(ANNOUNCED, MOVED),
        entered.what() == What.ANNOUNCED ? ANNOUNCED : MOVED);
  }

  private List<Form.Part> announced() {
    return List.of(
        new Form.Text(
            needed(Dating.OUTCOME, "What was decided", "For example: 20 partnerships are funded"),
            entered.announced().outcome(),
            OUTCOME,
            true),
        new Form.Day(needed(Dating.ANNOUNCED, "Announced on", ""), entered.announced().on()));
  }

  private List<Form.Part> moved() {
    String vague =
        "For a month, a quarter or a year, type /productivity move %s to September instead"
            .formatted(dated.due().item().shown());
    return List.of(
        new Form.Day(needed(Dating.TO, "New date", vague), entered.moved().to()),
        new Form.Text(
            needed(Dating.REASON, "Why", "The first date that was planned is kept"),
            entered.moved().reason(),
            REASON,
            true));
  }

  private static Form.Asked needed(String name, String label, String hint) {
    return new Form.Asked(name, name, label, hint, false);
  }
}
