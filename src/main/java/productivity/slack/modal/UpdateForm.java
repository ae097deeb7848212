package productivity.slack.modal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.slack.message.RichText;
import productivity.status.UpdateDraft;
import productivity.value.Rating;

/** The form for an update, as it stands at a moment. */
record UpdateForm(Origin origin, Optional<UpdateDraft> draft, Entered entered, Notice notice) {
  static final String CALLBACK = "post-update";
  static final String NO_RATING = "none";

  private static final int LINE = 300;
  private static final int REASON = 1_000;

  /** What the person has to know before they save, and what the buttons then say. */
  record Notice(List<RichText> lines, String submit, String close) {
    static final Notice NONE = new Notice(List.of(), "Save", "Cancel");

    Notice {
      lines = List.copyOf(lines);
    }

    /** The first line is said; what follows is a list. */
    List<Form.Part> parts() {
      if (lines.isEmpty()) {
        return List.of();
      }
      Form.Part said = new Form.Words(RichText.ofBold("⚠️ ").then(lines.get(0)));
      return lines.size() == 1
          ? List.of(said)
          : List.of(said, new Form.Bullets(lines.subList(1, lines.size())));
    }

    static Notice of(String sentence) {
      return new Notice(List.of(RichText.of(sentence)), "Save", "Cancel");
    }
  }

  Form form() {
    List<Form.Part> parts = new ArrayList<>(notice.parts());
    parts.add(item());
    draft.map(UpdateForm::standing).map(Form.Note::new).ifPresent(parts::add);
    parts.add(rating());
    if (entered.isInTrouble()) {
      parts.addAll(recovery());
    }
    parts.add(
        new Form.Text(
            asked(Entered.FIGURES, "What was achieved", "For example: 15 councils, £26.8m"),
            entered.figures(),
            LINE,
            false));
    parts.add(note());
    origin.source().map(UpdateForm::linked).map(Form.Note::new).ifPresent(parts::add);
    String title = origin.corrects().isPresent() ? "Edit an update" : "Post an update";
    Form.Frame frame = new Form.Frame(CALLBACK, title, notice.submit(), notice.close());
    return new Form(frame, origin.json(), parts);
  }

  private static String linked(Origin.Source message) {
    return message.isLonger()
        ? "The message has %,d characters, and a note at most %,d: its beginning stands here. The update links to the message, where the rest is."
            .formatted(message.length(), FormNote.MOST)
        : "The update links to the message.";
  }

  private Form.Part item() {
    Form.Asked asked =
        new Form.Asked(
            Entered.ITEM,
            Entered.ITEM,
            "Which item",
            "Those that you may change come first",
            false);
    return new Form.Search(
        asked,
        draft.map(found -> Options.of(found.deliverable().name(), found.deliverable().period())));
  }

  /** Where the item belongs and how it was judged last. */
  private static String standing(UpdateDraft draft) {
    String rated =
        draft
            .rating()
            .map(last -> "Last rated %s, as at %s".formatted(last.rating().label(), last.asAt()))
            .orElse("Not rated yet");
    return "%s. %s.".formatted(draft.deliverable().workstreamName(), rated);
  }

  private Form.Part rating() {
    List<Form.Option> options =
        Stream.concat(
                Stream.of(Rating.GREEN, Rating.AMBER, Rating.RED, Rating.BLUE)
                    .map(UpdateForm::option),
                Stream.of(new Form.Option("No rating", NO_RATING)))
            .toList();
    Form.Option chosen =
        entered.rating().map(UpdateForm::option).orElse(options.get(options.size() - 1));
    return new Form.Choice(asked(Entered.RATING, "Rating", ""), options, chosen);
  }

  private List<Form.Part> recovery() {
    Entered.Recovery recovery = entered.recovery();
    return List.of(
        lines(needed(Entered.REASON, "Why"), recovery.reason()),
        lines(needed(Entered.PATH_BACK, "How it comes back to Green"), recovery.pathBack()),
        new Form.Day(needed(Entered.REVIEW, "When to look again"), recovery.reviewBy()));
  }

  private Form.Asked needed(String name, String label) {
    Form.Asked asked = asked(name, label, "Needed for Amber and Red");
    return new Form.Asked(asked.name(), asked.block(), asked.label(), asked.hint(), false);
  }

  private Form.Part note() {
    return new Form.Text(
        asked(Entered.NOTE, "Note", "At most 3,000 characters"),
        entered.note(),
        FormNote.MOST,
        true);
  }

  /** Such text can have been typed on several lines elsewhere; one line would lose these. */
  private static Form.Part lines(Form.Asked asked, String value) {
    return new Form.Text(asked, value, REASON, true);
  }

  /** A block is its item's own, or Slack would show there what was typed about another. */
  private Form.Asked asked(String name, String label, String hint) {
    String of = draft.map(found -> ":" + found.deliverable().code()).orElse("");
    return new Form.Asked(name, name + of, label, hint, true);
  }

  private static Form.Option option(Rating rating) {
    return new Form.Option(rating.label() + ", " + rating.meaning(), rating.code());
  }
}
