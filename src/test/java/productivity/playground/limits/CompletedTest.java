package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.limits.Json.actions;
import static productivity.playground.limits.Json.input;
import static productivity.playground.limits.Json.plain;
import static productivity.playground.limits.Json.section;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class CompletedTest {
  private static final String BUTTON = "{'type':'button','text':" + plain(1) + "}";
  private static final String IMAGE = "{'type':'image','alt_text':'x','image_url':'https://x'}";

  @Test
  void givesEveryBlockAndElementAnId() {
    JsonArray blocks =
        completed(
            section(BUTTON)
                + ","
                + actions("[" + BUTTON + "," + BUTTON + "]")
                + ","
                + input("{'type':'plain_text_input'}")
                + ",{'type':'divider'}");

    assertThat(blocks).allSatisfy(block -> assertThat(at(block, "block_id")).isNotNull());
    assertThat(at(blocks.get(0), "accessory", "action_id")).isNotNull();
    assertThat(blocks.get(1).getAsJsonObject().getAsJsonArray("elements"))
        .extracting(button -> at(button, "action_id"))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(at(blocks.get(2), "element", "action_id")).isNotNull();
  }

  @Test
  void keepsWhatTheSenderChose() {
    String named = "{'type':'divider','block_id':'mine'}";

    assertThat(completed(named)).isEqualTo(Json.read("[" + named + "]"));
  }

  @Test
  void leavesPicturesAndTextsWithoutAnAction() {
    assertThat(at(completed(section(IMAGE)).get(0), "accessory", "action_id")).isNull();
    assertThat(at(completed(section(IMAGE)).get(0), "text", "action_id")).isNull();
  }

  @Test
  void completesWhatLiesInOtherBlocks() {
    JsonArray blocks =
        completed(
            "{'type':'container','title':%s,'child_blocks':[{'type':'divider'}]},"
                    .formatted(plain(1))
                + "{'type':'carousel','elements':[{'type':'card','actions':[%s]}]}"
                    .formatted(BUTTON));

    assertThat(at(first(blocks.get(0), "child_blocks"), "block_id")).isNotNull();
    assertThat(at(first(blocks.get(1), "elements"), "block_id")).isNotNull();
    assertThat(at(first(first(blocks.get(1), "elements"), "actions"), "action_id")).isNotNull();
  }

  @Test
  void leavesTheSentBlocksAlone() {
    JsonElement sent = Json.read("[{'type':'divider'}]");

    assertThat(Completed.blocks(sent.getAsJsonArray())).isNotEqualTo(sent);
    assertThat(sent).isEqualTo(Json.read("[{'type':'divider'}]"));
  }

  @Test
  void makesBlocksThatSlackWouldTakeAgain() {
    JsonObject message = new JsonObject();
    message.add("blocks", completed(section(BUTTON) + "," + section(BUTTON)));

    assertThat(MessageLimits.faults(message)).isEmpty();
  }

  private static JsonArray completed(String blocks) {
    return Completed.blocks(Json.read("[" + blocks + "]").getAsJsonArray());
  }

  private static JsonElement first(JsonElement block, String name) {
    return block.getAsJsonObject().getAsJsonArray(name).get(0);
  }

  private static JsonElement at(JsonElement json, String... names) {
    JsonElement found = json;
    for (String name : names) {
      found = found.getAsJsonObject().get(name);
    }
    return found;
  }
}
