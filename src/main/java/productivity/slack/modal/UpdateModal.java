package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import productivity.change.Request;
import productivity.progress.ItemThreads.Address;
import productivity.slack.call.SlackAnswer;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.Sentences;
import productivity.slack.modal.UpdateForm.Notice;
import productivity.status.UpdateChoice;
import productivity.status.UpdateDraft;
import productivity.value.Refusal;

/** Opens the form for an update and keeps it as what was chosen in it asks for. */
public final class UpdateModal {
  private static final String CHANGED_SINCE = "hash_conflict";
  private static final String NOT_OPENED =
      "The form did not open. Try again, or type the update: /productivity update EP-3 amber 15"
          + " councils; two contracts slipped";

  private final Work work;
  private final SlackCalls calls;

  public UpdateModal(Work work, SlackCalls calls) {
    this.work = work;
    this.calls = calls;
  }

  /** Empty, or with how an item stands; a sentence where it does not open. */
  public Optional<String> open(
      String trigger, Asker asker, Optional<String> place, Optional<String> item) {
    Optional<UpdateDraft> draft = item.flatMap(code -> draft(asker, code));
    return show(trigger, prefilled(asker, Origin.at(place), draft));
  }

  /** With the words of a message as the note, about the item that its thread is about. */
  public Optional<String> openFor(String trigger, Asker asker, Message message) {
    Optional<UpdateDraft> draft = message.item().flatMap(code -> draft(asker, code));
    Origin origin = about(Origin.at(Optional.empty()).of(message.source()), draft);
    Entered entered = lastSaid(origin, draft).withNote(message.note());
    return show(trigger, new UpdateForm(origin, draft, entered, objection(asker, draft)));
  }

  /**
   * A message that an update is to be made of: its words as typed, what else it holds, where it is,
   * and the item that its thread is about.
   */
  public record Message(
      String words, String besides, Address address, String link, Optional<String> item) {
    String note() {
      return FormNote.of(words.isBlank() ? besides : words);
    }

    /** What is no words of the message does not follow them. */
    Origin.Source source() {
      String trace = words.isBlank() ? "" : Origin.Source.trace(FormNote.of(words));
      return new Origin.Source(address, link, trace, words.strip().length());
    }
  }

  /** With an update that was saved before, to be put right. */
  public Optional<String> correct(
      String trigger, Asker asker, Optional<String> place, long change) {
    return work.readModel()
        .read(asker.workspace(), reading -> reading.posted(change))
        .map(
            posted ->
                show(
                    trigger,
                    prefilled(asker, Origin.at(place).correcting(change), Optional.of(posted))))
        .orElse(Optional.of("That update was undone, so there is nothing to edit."));
  }

  List<UpdateChoice> search(Asker asker, String typed) {
    return work.readModel()
        .read(
            asker.workspace(),
            reading -> reading.updatable(asker.person().id(), typed, Options.MOST));
  }

  /** After another item or rating was chosen; what was typed stays. */
  void redraw(Asker asker, Shown shown) {
    Origin origin = Origin.read(shown.metadata());
    Entered entered = Entered.read(shown.filled());
    Optional<String> chosen = shown.filled().option(Entered.ITEM);
    UpdateForm form =
        chosen.equals(origin.item())
            ? form(asker, origin, entered, objection(asker, draft(asker, chosen.orElse(""))))
            : moved(asker, origin, entered, chosen);
    JsonObject view = form.form().json();
    SlackAnswer answer = calls.updateView(shown.id(), shown.hash(), view);
    // The choice before this one was drawn meanwhile; this one knew of it and comes after it.
    if (answer instanceof SlackAnswer.Refused refused && refused.error().equals(CHANGED_SINCE)) {
      SlackAnswer unused = calls.updateView(shown.id(), view);
    }
  }

  /** A form as it is on somebody's screen. */
  record Shown(String id, String hash, String metadata, FilledIn filled) {}

  private UpdateForm moved(Asker asker, Origin origin, Entered entered, Optional<String> chosen) {
    Entered before = lastSaid(origin, origin.item().flatMap(code -> draft(asker, code)));
    Optional<UpdateDraft> draft = chosen.flatMap(code -> draft(asker, code));
    Entered after = lastSaid(origin, draft);
    Origin about = about(origin, draft);
    // What is put right was meant for another item; nothing that was said of that one comes in.
    Entered moved = origin.corrects().isPresent() ? entered : entered.movedFrom(before, after);
    return new UpdateForm(about, draft, moved, objection(asker, draft));
  }

  private UpdateForm prefilled(Asker asker, Origin origin, Optional<UpdateDraft> draft) {
    return new UpdateForm(
        about(origin, draft), draft, lastSaid(origin, draft), objection(asker, draft));
  }

  private static Origin about(Origin origin, Optional<UpdateDraft> draft) {
    return draft
        .map(found -> origin.about(found.deliverable().code(), found.newestChange()))
        .orElse(origin);
  }

  /** What was said before does not stand beside a message as if it were in it. */
  private static Entered lastSaid(Origin origin, Optional<UpdateDraft> draft) {
    Entered last = draft.map(Entered::of).orElse(Entered.NOTHING);
    return origin.source().isPresent() ? last.ratingAlone() : last;
  }

  UpdateForm form(Asker asker, Origin origin, Entered entered, Notice notice) {
    return new UpdateForm(
        origin, origin.item().flatMap(code -> draft(asker, code)), entered, notice);
  }

  Optional<UpdateDraft> draft(Asker asker, String code) {
    return work.readModel().read(asker.workspace(), reading -> reading.draft(code));
  }

  /** Somebody who may not is told now, not when everything is written. */
  private Notice objection(Asker asker, Optional<UpdateDraft> draft) {
    Request request = Request.by(asker.person(), asker.workspace(), "asked beforehand");
    return draft
        .flatMap(found -> work.changes().objection(request, found.item()))
        .map(Refusal::sentence)
        .map(Notice::of)
        .orElse(Notice.NONE);
  }

  private Optional<String> show(String trigger, UpdateForm form) {
    try {
      boolean shown = calls.openView(trigger, form.form().json()).isDone();
      return shown ? Optional.empty() : Optional.of(NOT_OPENED);
    } catch (RuntimeException failure) {
      return Optional.of(Sentences.of(failure));
    }
  }
}
