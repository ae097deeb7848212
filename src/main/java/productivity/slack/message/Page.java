package productivity.slack.message;

import java.util.List;

/** The parts of a reply that fit on one page; pages count from 1. */
record Page(List<Part> parts, int number, int count) {
  boolean hasPrevious() {
    return number > 1;
  }

  boolean hasNext() {
    return number < count;
  }
}
