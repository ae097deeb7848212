package productivity.playground.limits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for the blocks of a message or view together. */
final class Stacks {
  private Stacks() {}

  static Rule of(Kinds allowed, int most) {
    return Rules.list(1, most, allowed)
        .and(stack -> unique("block_id", stack.items()))
        .and(stack -> stack.items().forEach(block -> unique("action_id", elements(block))));
  }

  /** The interactive elements of a block, in their order. */
  static List<Node> elements(Node block) {
    return Stream.concat(
            Stream.of("accessory", "element").filter(block::has).map(block::at),
            block.at("elements").items().stream())
        .toList();
  }

  private static void unique(String name, List<Node> nodes) {
    Set<String> seen = new HashSet<>();
    nodes.stream()
        .filter(node -> node.has(name))
        .map(node -> node.at(name))
        .filter(id -> !seen.add(id.string()))
        .forEach(id -> id.refuse("`" + name + "` already exists"));
  }
}
