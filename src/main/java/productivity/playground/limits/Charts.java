package productivity.playground.limits;

import static productivity.playground.limits.Rules.NUMBER;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.string;

import com.google.gson.JsonPrimitive;
import java.util.List;

/** Charts: what they plot, and how much of it. */
final class Charts {
  private static final int TITLE = 50;
  private static final int LABEL = 20;
  private static final int PARTS = 6;
  private static final int POINTS = 20;

  private static final Shape POINT =
      Shape.object().must("label", string(LABEL)).must("value", NUMBER);
  private static final Shape SERIES =
      Shape.object().must("name", string(LABEL)).must("data", list(1, POINTS, POINT));
  private static final Shape AXES =
      Shape.object()
          .must("categories", list(1, POINTS, string(LABEL)))
          .may("x_label", string(TITLE))
          .may("y_label", string(TITLE));
  private static final Shape PIE =
      Shape.of("pie").must("segments", list(1, PARTS, POINT.also(Charts::isPositive)));

  static final Shape BLOCK =
      Shape.block("data_visualization")
          .must("title", string(TITLE))
          .must("chart", Kinds.of(PIE, plot("bar"), plot("area"), plot("line")));

  private Charts() {}

  private static Shape plot(String type) {
    return Shape.of(type)
        .must("series", list(1, PARTS, SERIES))
        .must("axis_config", AXES)
        .also(chart -> Stacks.unique("name", chart.at("series").items()))
        .also(Charts::everySeriesFollowsTheAxis);
  }

  private static void isPositive(Node segment) {
    if (segment.at("value").json() instanceof JsonPrimitive value
        && value.isNumber()
        && value.getAsDouble() <= 0) {
      segment.at("value").refuse("must be more than 0");
    }
  }

  private static void everySeriesFollowsTheAxis(Node chart) {
    List<String> categories =
        chart.at("axis_config").at("categories").items().stream().map(Node::string).toList();
    chart.at("series").items().stream()
        .map(series -> series.at("data"))
        .filter(data -> !labels(data).equals(categories))
        .forEach(data -> data.refuse("must have one point for each category, in their order"));
  }

  private static List<String> labels(Node data) {
    return data.items().stream().map(point -> point.at("label").string()).toList();
  }
}
