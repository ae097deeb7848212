package productivity.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import productivity.slack.message.Part.Choice;
import productivity.status.FindReport;
import productivity.status.Found;
import productivity.status.ItemKind;
import productivity.value.Listing;

class FindMessageTest {
  private static final Found DELIVERABLE =
      new Found(ItemKind.DELIVERABLE, "MOU1718-EP-03", "EP-3", "Experts", Optional.of("a note"));
  private static final Found COUNCIL =
      new Found(
          ItemKind.ORGANISATION, "Leeds City Council", "", "Leeds City Council", Optional.empty());

  @Test
  void namesEachItemsKindAndTheCommandThatShowsIt() {
    Reply reply = FindMessage.of(report(List.of(DELIVERABLE, COUNCIL), 2, Map.of()));
    assertThat(text(reply))
        .contains("2 items found, best match first.")
        .contains("Experts – deliverable show MOU1718-EP-3: a note")
        .contains("Leeds City Council – organisation grants council Leeds City Council");
    assertThat(reply.parts())
        .contains(
            new Part.Choices(
                List.of(
                    new Choice("Experts", "show MOU1718-EP-3"),
                    new Choice("Leeds City Council", "grants council Leeds City Council"))));
  }

  @Test
  void saysWhichWordWasReadForAnotherAndHowManyAreLeftOut() {
    Reply reply = FindMessage.of(report(List.of(COUNCIL), 31_209, Map.of("leads", "leeds")));
    assertThat(text(reply))
        .contains("31,209 items found")
        .contains("Searched “leeds” for “leads”.")
        .contains("The best 1 are shown. Add a word to narrow the search.");
  }

  @Test
  void saysWhatWasSearchedWhereNothingIsFound() {
    Reply reply = FindMessage.of(report(List.of(), 0, Map.of()));
    assertThat(text(reply)).contains("Nothing found for “words”.");
    for (ItemKind kind : ItemKind.values()) {
      assertThat(text(reply)).contains(kind.plural());
    }
    assertThat(reply.shareable()).isFalse();
  }

  private static FindReport report(List<Found> found, int total, Map<String, String> corrected) {
    return new FindReport("words", new Listing<>(found, total), true, corrected);
  }

  private static String text(Reply reply) {
    StringBuilder text = new StringBuilder(reply.summary());
    for (Part part : reply.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        text.append('\n').append(paragraph.text().text());
      } else if (part instanceof Part.Note note) {
        text.append('\n').append(note.text().text());
      } else if (part instanceof Part.Bullets bullets) {
        bullets.items().forEach(item -> text.append('\n').append(item.text()));
      }
    }
    return text.toString();
  }
}
