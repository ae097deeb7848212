package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;

class UserMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @Test
  void saysWhoSomebodyIs() throws Exception {
    User user = methods.usersInfo(u -> u.user("U1EXAMPLE")).getUser();

    assertThat(user.getRealName()).isEqualTo("Sam Example");
    assertThat(user.getTz()).isEqualTo("Europe/London");
    assertThat(user.getTzOffset()).isEqualTo(3_600);
    assertThat(methods.usersInfo(u -> u.user("U9EXAMPLE")).getUser().isDeleted()).isTrue();
  }

  @Test
  void knowsNobodyElse() throws Exception {
    assertThat(methods.usersInfo(u -> u.user("U404")).getError()).isEqualTo("user_not_found");
    assertThat(methods.usersInfo(u -> u).getError()).isEqualTo("invalid_arguments");
  }

  @Test
  void listsEverybodyPageByPage() throws Exception {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      String next = cursor;
      UsersListResponse page = methods.usersList(u -> u.limit(3).cursor(next));
      page.getMembers().forEach(member -> ids.add(member.getId()));
      cursor = page.getResponseMetadata().getNextCursor();
    } while (!cursor.isEmpty());

    assertThat(ids).containsExactly("U0BOT", "U1EXAMPLE", "U2EXAMPLE", "U9EXAMPLE");
  }

  @Test
  void takesNoCursorAndNoLimitThatIsMadeUp() throws Exception {
    assertThat(methods.usersList(u -> u.cursor("dXNlcjpVMDYxTkZUVDI=")).getError())
        .isEqualTo("invalid_cursor");
    assertThat(methods.usersList(u -> u.limit(1_001)).getError()).isEqualTo("invalid_limit");
  }
}
