package org.tian.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.tian.TianTest;

/** The bundle is deployed once, whole, and under names that do not depend on the packing. */
@TianTest
class BundleDeployerTest {

  @Autowired private BundleDeployer deployer;
  @Autowired private RepositoryService repository;

  @Test
  void deploysNothing_whenStartedAgainWithTheSameFiles() {
    long before = deployments();

    deployer.afterSingletonsInstantiated();

    assertThat(deployments()).isEqualTo(before);
    assertThat(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("proposal-review")
                .latestVersion()
                .singleResult()
                .getResourceName())
        .isEqualTo("processes/review/proposal-review.bpmn");
  }

  @Test
  void deploysTheWholeBundle_whenOneFileChanged() {
    Map<String, Resource> changed = new TreeMap<>(BundleResources.onClassPath());
    changed.put(
        "forms/proposal-review/Task_Changed.form",
        new ByteArrayResource(
            "{\"id\":\"Task_Changed\",\"type\":\"default\",\"components\":[]}"
                .getBytes(StandardCharsets.UTF_8)));

    deployer.deploy(changed);

    var latest =
        repository
            .createDeploymentQuery()
            .deploymentName(BundleDeployer.BUNDLE)
            .orderByDeploymentTime()
            .desc()
            .list()
            .get(0);
    assertThat(repository.getDeploymentResourceNames(latest.getId()))
        .containsExactlyInAnyOrderElementsOf(changed.keySet());
  }

  @Test
  void namesFilesAlike_whetherPackedOrNot() {
    String name = "processes/review/proposal-review.bpmn";

    assertThat(BundleResources.stableName("/home/a/target/classes/" + name)).isEqualTo(name);
    assertThat(BundleResources.stableName("nested:/a/tian.jar/!BOOT-INF/classes/!/" + name))
        .isEqualTo(name);
    assertThat(BundleResources.stableName("/srv/processes/tian/classes/forms/x/Task_A.form"))
        .isEqualTo("forms/x/Task_A.form");
  }

  private long deployments() {
    return repository.createDeploymentQuery().deploymentName(BundleDeployer.BUNDLE).count();
  }
}
