package productivity.slack.home;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.stream.Collectors;
import productivity.slack.message.Blocks;
import productivity.slack.message.RichText;
import productivity.status.StatusReport;
import productivity.value.Rating;

/** The ratings as a chart, with the same in words: whoever cannot see it reads it. */
final class ChartMessage {
  private static final String TITLE = "Deliverables by rating";

  private ChartMessage() {}

  static JsonObject of(StatusReport report) {
    JsonObject message = new JsonObject();
    message.addProperty("text", TITLE + ": " + words(report.ratings()));
    Blocks blocks = new Blocks();
    blocks.paragraph(
        RichText.ofBold(TITLE + ", " + report.when().understood() + ". ")
            .plain(words(report.ratings())));
    JsonArray all = blocks.all();
    all.add(chart(report.ratings()));
    message.add("blocks", all);
    return message;
  }

  private static String words(StatusReport.Ratings ratings) {
    return Arrays.stream(Rating.values())
        .map(rating -> rating.label() + " " + ratings.count(rating))
        .collect(Collectors.joining(", ", "", "."));
  }

  private static JsonObject chart(StatusReport.Ratings ratings) {
    JsonArray categories = new JsonArray();
    JsonArray data = new JsonArray();
    for (Rating rating : Rating.values()) {
      categories.add(rating.word());
      JsonObject point = new JsonObject();
      point.addProperty("label", rating.word());
      point.addProperty("value", ratings.count(rating));
      data.add(point);
    }
    JsonObject block = Blocks.typed("data_visualization");
    block.addProperty("title", TITLE);
    block.add("chart", bars(categories, data));
    return block;
  }

  private static JsonObject bars(JsonArray categories, JsonArray data) {
    JsonObject series = new JsonObject();
    series.addProperty("name", "Deliverables");
    series.add("data", data);
    JsonArray all = new JsonArray();
    all.add(series);
    JsonObject axis = new JsonObject();
    axis.add("categories", categories);
    JsonObject chart = Blocks.typed("bar");
    chart.add("series", all);
    chart.add("axis_config", axis);
    return chart;
  }
}
