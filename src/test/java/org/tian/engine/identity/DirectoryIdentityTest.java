package org.tian.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** The engine knows the people and posts of the organisation, and cannot change them. */
@TianTest
class DirectoryIdentityTest {

  @Autowired private IdentityService identity;
  @Autowired private TestOrganisation organisation;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @Test
  void findsPeople_byIdNameAndGroup() {
    assertThat(identity.createUserQuery().userId("chenmin").singleResult().getFirstName())
        .isEqualTo("陈敏");
    assertThat(identity.createUserQuery().userIdIn("chenmin", "zhaoqiang", "nobody").list())
        .extracting(User::getId)
        .containsExactly("chenmin", "zhaoqiang");
    assertThat(identity.createUserQuery().userFirstNameLike("%陈敏%").list())
        .extracting(User::getId)
        .contains("chenmin");
    assertThat(identity.createUserQuery().memberOfGroup("ncal-office").list())
        .extracting(User::getId)
        .containsExactlyInAnyOrder("chenmin", "shishilin", "xueshuhua");
    assertThat(identity.createUserQuery().userId("nobody").count()).isZero();
    assertThat(identity.createUserQuery().listPage(2, 3)).hasSize(3);
  }

  @Test
  void findsGroups_byMemberAndId() {
    assertThat(identity.createGroupQuery().groupMember("zhanshilin").list())
        .extracting(Group::getId)
        .containsExactly("ncal-director", "ncal-reviewer", "zhanshilin-self");
    assertThat(identity.createGroupQuery().groupMember("fanliu").list())
        .extracting(Group::getId)
        .contains("camunda-admin");
    assertThat(identity.createGroupQuery().groupId("ncal-office").singleResult().getName())
        .startsWith("政协安澜市委员会·");
    assertThat(identity.createGroupQuery().groupId("camunda-admin").singleResult().getName())
        .doesNotContain("camunda");
    assertThat(identity.createGroupQuery().list()).isEmpty();
  }

  @Test
  void checksPasswords_withTheOrganisation() {
    assertThat(identity.checkPassword("chenmin", TestOrganisation.PASSWORD)).isTrue();
    assertThat(identity.checkPassword("chenmin", "wrong")).isFalse();
    assertThat(identity.checkPassword("nobody", "x")).isFalse();
  }

  @Test
  void changesNothing_whateverIsAsked() {
    assertThat(identity.isReadOnly()).isTrue();
    assertThatThrownBy(() -> identity.newUser("evil"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> identity.createMembership("chenmin", "camunda-admin"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
