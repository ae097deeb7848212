package productivity.playground.limits;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** The shapes that are allowed in one place, told apart by their {@code type}. */
record Kinds(List<Shape> shapes) implements Rule {
  static Kinds of(Shape... shapes) {
    return new Kinds(List.of(shapes));
  }

  Kinds or(Shape... more) {
    return or(Kinds.of(more));
  }

  Kinds or(Kinds more) {
    return new Kinds(Stream.concat(shapes.stream(), more.shapes.stream()).toList());
  }

  @Override
  public void check(Node node) {
    if (!(node.json() instanceof JsonObject)) {
      node.refuse("must be an object");
    } else if (!node.has("type")) {
      node.refuse("missing required field: type");
    } else {
      shapes.stream()
          .filter(shape -> shape.type().equals(node.type()))
          .findFirst()
          .ifPresentOrElse(shape -> shape.check(node), () -> unsupported(node));
    }
  }

  private static void unsupported(Node node) {
    node.at("type").refuse("unsupported type: " + node.type());
  }
}
