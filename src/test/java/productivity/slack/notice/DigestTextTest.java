package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.deadline.DeadlineKind;

/** What a channel reads in its digest: of what it is, what is new first, and how to have less. */
class DigestTextTest {
  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2016-07-01T09:30:00Z");
    post.subscribe("gdpr");
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void listsInTheDigestWhatCameToBeOverdueLastFirst() {
    IntStream.rangeClosed(1, 110)
        .forEach(n -> post.add("gdpr", "Old " + n, DeadlineKind.REPORT, "2014-01-06"));
    post.add("gdpr", "Of last week", DeadlineKind.REPORT, "2016-07-08");

    List<String> told = post.at("2016-07-11T08:00:00Z");
    String digest = told.get(told.size() - 1);
    assertThat(digest.substring(digest.indexOf("\nOverdue\n")))
        .startsWith("\nOverdue\nFriday 8 July 2016, overdue by 1 working day: Of last week")
        .contains("and 101 more: /productivity deadlines overdue");
  }

  @Test
  void namesWhatADigestIsAboutAndHowToStop() {
    post.subscribe("one-public-estate");
    String digest = post.at("2016-07-18T08:00:00Z").get(0);

    assertThat(digest)
        .contains(
            "GDPR preparation, One Public Estate",
            "type /productivity digest daily",
            "type /productivity digest off");
  }
}
