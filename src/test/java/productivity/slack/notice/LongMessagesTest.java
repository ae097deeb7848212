package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.deadline.DeadlineKind;

/**
 * However much there is to tell, a message is one that Slack takes, and says what it leaves out.
 */
class LongMessagesTest {
  private static final int ITEMS = 60;
  private static final int MOST_BLOCKS = 50;
  private static final int MOST_CHARACTERS = 11_000;
  private static final Pattern MORE = Pattern.compile("and (\\d+) more");

  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2016-07-05T09:30:00Z");
    post.subscribe("gdpr");
    IntStream.rangeClosed(1, ITEMS)
        .forEach(n -> post.add("gdpr", n + " paper".repeat(45), DeadlineKind.REPORT, "2016-07-18"));
    post.room.database.write(
        session ->
            session.handle().execute("UPDATE deadline SET concerns = ?", "who wait ".repeat(300)));
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void remindsOfManyAndSaysHowManyMoreThereAre() {
    String told = post.at("2016-07-11T08:00:00Z").get(0);

    JsonObject message = fitting("60 dates");
    long shown = told.lines().filter(line -> line.contains("paper")).count();
    assertThat(shown).isBetween(6L, 19L);
    assertThat(more(told)).isEqualTo(ITEMS - shown);
    assertThat(told).contains("/productivity deadlines").contains("who wait").contains("…");
    assertThat(message.get("text").getAsString())
        .startsWith("60 dates to keep. 1 paper")
        .endsWith("Monday 18 July 2016, 7 days (5 working days) left. And 59 more");
  }

  @Test
  void givesEachPartOfADigestItsShare() {
    String told = post.at("2016-07-11T08:00:00Z").get(1);

    fitting("Digest for");
    long shown = told.lines().filter(line -> line.contains("paper")).count();
    int whole = told.indexOf("Changed since the last digest");
    assertThat(more(told.substring(0, whole)) + more(told.substring(whole)))
        .isEqualTo(2 * ITEMS - shown);
    assertThat(told.lines().filter(line -> line.contains("who wait")).count()).isBetween(3L, 9L);
    assertThat(told.substring(whole).lines().filter(line -> line.contains("paper")).count())
        .isGreaterThan(2);
  }

  private JsonObject fitting(String beginning) {
    JsonObject message =
        post.posts(Postroom.CHANNEL).stream()
            .filter(each -> each.get("text").getAsString().startsWith(beginning))
            .findFirst()
            .orElseThrow();
    assertThat(message.getAsJsonArray("blocks").size()).isLessThanOrEqualTo(MOST_BLOCKS);
    assertThat(characters(message.get("blocks"))).isLessThan(MOST_CHARACTERS);
    return message;
  }

  /** All that can be read, what buttons say included. */
  private static int characters(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream()
          .mapToInt(LongMessagesTest::characters)
          .sum();
    }
    if (!element.isJsonObject()) {
      return 0;
    }
    return element.getAsJsonObject().entrySet().stream()
        .mapToInt(
            each ->
                each.getKey().equals("text") && each.getValue().isJsonPrimitive()
                    ? each.getValue().getAsString().length()
                    : characters(each.getValue()))
        .sum();
  }

  private static int more(String told) {
    Matcher matcher = MORE.matcher(told);
    assertThat(matcher.find()).as(told).isTrue();
    return Integer.parseInt(matcher.group(1));
  }
}
