package productivity.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void shortRepliesStayOnOnePage() {
    Page page = Pages.of(Reply.titled("Title").paragraph("One line").build(), 1);

    assertThat(page.count()).isEqualTo(1);
    assertThat(page.hasNext()).isFalse();
    assertThat(page.hasPrevious()).isFalse();
  }

  @Test
  void everyItemOfALongListIsOnExactlyOnePageInOrder() {
    List<RichText> items = items(500);
    Reply reply = Reply.titled("Title").bullets(items).build();

    List<RichText> shown = new ArrayList<>();
    int count = Pages.of(reply, 1).count();
    for (int number = 1; number <= count; number++) {
      Page page = Pages.of(reply, number);
      assertThat(characters(page)).isLessThanOrEqualTo(Pages.CHARACTERS);
      page.parts().stream()
          .filter(Part.Bullets.class::isInstance)
          .forEach(part -> shown.addAll(((Part.Bullets) part).items()));
    }

    assertThat(count).isGreaterThan(3);
    assertThat(shown).isEqualTo(items);
  }

  @Test
  void aHeadingNeverStandsLastOnAPage() {
    Reply.Builder reply = Reply.titled("Title");
    IntStream.range(0, 60)
        .forEach(i -> reply.heading("Heading " + i).paragraph("word ".repeat(5 + i * 3)));

    Reply built = reply.build();
    for (int number = 1; number <= Pages.of(built, 1).count(); number++) {
      List<Part> parts = Pages.of(built, number).parts();
      assertThat(parts.get(parts.size() - 1)).isNotInstanceOf(Part.Heading.class);
    }
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    Reply reply = Reply.titled("Title").bullets(items(500)).build();
    int count = Pages.of(reply, 1).count();

    assertThat(Pages.of(reply, 99)).isEqualTo(Pages.of(reply, count));
    assertThat(Pages.of(reply, 0)).isEqualTo(Pages.of(reply, 1));
  }

  @Test
  void aTextLongerThanAPageIsBrokenAndLosesNothing() {
    String text = "💷 pounds ".repeat(2_000);
    Reply reply = Reply.titled("Title").paragraph(text).build();

    StringBuilder shown = new StringBuilder();
    for (int number = 1; number <= Pages.of(reply, 1).count(); number++) {
      Pages.of(reply, number).parts().stream()
          .filter(Part.Paragraph.class::isInstance)
          .forEach(part -> shown.append(((Part.Paragraph) part).text().text()));
    }

    assertThat(shown).hasToString(text);
  }

  private static List<RichText> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> RichText.ofBold("EP-" + i).plain(" a deliverable with a name"))
        .toList();
  }

  private static int characters(Page page) {
    return page.parts().stream()
        .mapToInt(
            part ->
                part instanceof Part.Bullets bullets
                    ? bullets.items().stream().mapToInt(RichText::length).sum()
                    : 0)
        .sum();
  }
}
