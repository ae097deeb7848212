package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.model.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;

class FileMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @Test
  void takesAFileInThreeStepsAndShowsItInTheChannel() throws Exception {
    FilesUploadV2Response reply =
        methods.filesUploadV2(
            f ->
                f.channel("C1")
                    .filename("a chart.png")
                    .title("The chart")
                    .fileData(new byte[] {1, 2, 3})
                    .initialComment("See here"));

    assertThat(reply.isOk()).isTrue();
    com.slack.api.model.Message message =
        methods.conversationsHistory(c -> c.channel("C1")).getMessages().get(0);
    File file = message.getFiles().get(0);
    assertThat(message.getText()).isEqualTo("See here");
    assertThat(file.getTitle()).isEqualTo("The chart");
    assertThat(file.getMimetype()).isEqualTo("image/png");
    assertThat(file.getSize()).isEqualTo(3);
    assertThat(get(file.getUrlPrivate())).containsExactly(1, 2, 3);
  }

  @Test
  void givesNothingBeforeTheUploadIsComplete() throws Exception {
    FilesGetUploadURLExternalResponse begun = begin();
    client.send(begun.getUploadUrl(), "content");

    assertThat(get(client.slack.apiUrl().resolve("/files/" + begun.getFileId()).toString()))
        .isEmpty();
    assertThat(client.slack.workspace().messages().in("C1")).isEmpty();
    assertThat(complete(begun.getFileId(), "C1")).isNull();
    assertThat(client.slack.workspace().messages().in("C1")).hasSize(1);
  }

  @Test
  void wantsANameAndALength() throws Exception {
    assertThat(methods.filesGetUploadURLExternal(f -> f.length(3)).getError())
        .isEqualTo("invalid_arguments");
    assertThat(methods.filesGetUploadURLExternal(f -> f.filename("x").length(0)).getError())
        .isEqualTo("missing_argument");
  }

  @Test
  void completesOnlyWhatWasUploaded() throws Exception {
    String never = begin().getFileId();

    assertThat(complete("F404", "C1")).isEqualTo("file_not_found");
    assertThat(complete(never, "C1")).isEqualTo("file_not_found");
    assertThat(
            methods.filesCompleteUploadExternal(f -> f.channelId("C1").files(List.of())).getError())
        .isEqualTo("invalid_arguments");
  }

  @Test
  void sharesOnlyWhereTheAppMayPost() throws Exception {
    FilesGetUploadURLExternalResponse begun = begin();
    client.send(begun.getUploadUrl(), "content");

    assertThat(complete(begun.getFileId(), "C404")).isEqualTo("invalid_channel");
    assertThat(complete(begun.getFileId(), "C2")).isEqualTo("not_in_channel");
    assertThat(complete(begun.getFileId(), "C9")).isEqualTo("is_archived");
    assertThat(complete(begun.getFileId(), "C1")).isNull();
  }

  @Test
  void saysWhatAFileIs() throws Exception {
    client.slack.grant("files:read");
    FilesGetUploadURLExternalResponse begun = begin();
    client.send(begun.getUploadUrl(), "content");

    assertThat(methods.filesInfo(f -> f.file(begun.getFileId())).getError())
        .isEqualTo("file_not_found");
    complete(begun.getFileId(), "C1");
    assertThat(methods.filesInfo(f -> f.file(begun.getFileId())).getFile().getName())
        .isEqualTo("x.txt");
  }

  private FilesGetUploadURLExternalResponse begin() throws Exception {
    return methods.filesGetUploadURLExternal(f -> f.filename("x.txt").length(7));
  }

  private @Nullable String complete(String file, String channel) throws Exception {
    FilesCompleteUploadExternalRequest.FileDetails details =
        FilesCompleteUploadExternalRequest.FileDetails.builder().id(file).build();
    return methods
        .filesCompleteUploadExternal(f -> f.channelId(channel).files(List.of(details)))
        .getError();
  }

  private static byte[] get(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }
}
