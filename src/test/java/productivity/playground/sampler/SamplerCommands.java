package productivity.playground.sampler;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * {@code /productivity WORD}: each word brings one kind of message; those for blocks go together.
 */
final class SamplerCommands {
  private final SamplerReminders reminders;

  SamplerCommands(SamplerReminders reminders) {
    this.reminders = reminders;
  }

  void addTo(App app) {
    app.command("/productivity", this::answer);
  }

  private Response answer(SlashCommandRequest request, SlashCommandContext context)
      throws IOException {
    String text = request.getPayload().getText();
    String[] words = text.split(" ", 2);
    String user = request.getPayload().getUserId();
    switch (words[0]) {
      case "blocks", "elements", "opener", "figures" -> post(context, text);
      case "hidden" -> ephemeral(context, user);
      case "upload" -> upload(context);
      case "fail" -> {
        return Response.error(500);
      }
      case "remind" ->
          reminders.add(Instant.parse(words[1]), context.getChannelId(), "It is time.");
      case "respond" -> context.respond(r -> r.responseType("in_channel").text("For everyone."));
      default -> {
        return context.ack("Only you can read this: " + text);
      }
    }
    return context.ack();
  }

  private static void post(SlashCommandContext context, String names) {
    String blocks = Sample.ofAll(List.of(names.split(" "))).json();
    Sent.check(
        () ->
            context
                .client()
                .chatPostMessage(
                    m ->
                        m.channel(context.getChannelId())
                            .text("All the " + names)
                            .blocksAsString(blocks)));
  }

  private static void ephemeral(SlashCommandContext context, String user) {
    MethodsClient slack = context.client();
    Sent.check(
        () ->
            slack.chatPostEphemeral(
                m -> m.channel(context.getChannelId()).user(user).text("A quiet word.")));
  }

  private static void upload(SlashCommandContext context) {
    byte[] picture = picture();
    Sent.check(
        () ->
            context
                .client()
                .filesUploadV2(
                    f ->
                        f.channel(context.getChannelId())
                            .initialComment("A picture")
                            .filename("square.png")
                            .title("A blue square")
                            .fileData(picture)));
  }

  private static byte[] picture() {
    BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x1d70b8));
    pen.fillRect(0, 0, 120, 80);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
