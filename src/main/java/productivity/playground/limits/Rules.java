package productivity.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rules for single values and lists. Lengths are counted in UTF-16 units, which is never less than
 * what Slack counts.
 */
final class Rules {
  static final int UNLIMITED = Integer.MAX_VALUE;
  private static final int ID_LENGTH = 255;
  private static final int URL_LENGTH = 3_000;

  static final Rule ID = string(ID_LENGTH);
  static final Rule URL = string(URL_LENGTH);
  static final Rule TEXT = string(UNLIMITED);
  static final Rule FLAG = primitive(JsonPrimitive::isBoolean, "must be a boolean");
  static final Rule NUMBER = primitive(JsonPrimitive::isNumber, "must be a number");

  private Rules() {}

  /** A string that is not empty. */
  static Rule string(int most) {
    return string(1, most);
  }

  static Rule string(int least, int most) {
    return node -> {
      if (isString(node)) {
        length(node, least, most);
      } else {
        node.refuse("must be a string");
      }
    };
  }

  static Rule oneOf(String... allowed) {
    List<String> values = List.of(allowed);
    return node -> {
      if (!values.contains(node.string())) {
        node.refuse("must be one of " + String.join(", ", values));
      }
    };
  }

  static Rule matching(String pattern, String form) {
    Pattern compiled = Pattern.compile(pattern);
    return node -> {
      if (!compiled.matcher(node.string()).matches()) {
        node.refuse("must have the form " + form);
      }
    };
  }

  static Rule atLeast(long least) {
    return whole(least, Long.MAX_VALUE, "must be a whole number, " + least + " or more");
  }

  static Rule whole(long least, long most) {
    return whole(least, most, "must be a whole number from " + least + " to " + most);
  }

  static Rule list(int least, int most, Rule item) {
    return node -> {
      if (!(node.json() instanceof JsonArray array)) {
        node.refuse("must be an array");
      } else if (array.size() < least) {
        node.refuse("no less than " + least + " items allowed");
      } else if (array.size() > most) {
        node.refuse("no more than " + most + " items allowed");
      }
      node.items().forEach(item::check);
    };
  }

  private static Rule whole(long least, long most, String why) {
    return primitive(value -> value.isNumber() && isBetween(value.getAsDouble(), least, most), why);
  }

  private static void length(Node node, int least, int most) {
    int length = node.string().length();
    if (length > most) {
      node.refuse("must be less than " + (most + 1L) + " characters");
    } else if (length < least) {
      node.refuse("must be more than " + (least - 1) + " characters");
    }
  }

  private static boolean isString(Node node) {
    return node.json() instanceof JsonPrimitive value && value.isString();
  }

  private static Rule primitive(Predicate<JsonPrimitive> is, String why) {
    return node -> {
      if (!(node.json() instanceof JsonPrimitive value && is.test(value))) {
        node.refuse(why);
      }
    };
  }

  private static boolean isBetween(double value, long least, long most) {
    return value == Math.rint(value) && value >= least && value <= most;
  }
}
