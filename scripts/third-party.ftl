<#-- What license-maven-plugin found, as scripts/third-party-licences reads it. -->
<#list dependencyMap as entry><#assign found = entry.getKey()/>
${found.groupId}:${found.artifactId}	${found.version}	${found.artifact.scope}	${entry.getValue()?join("|")}
</#list>
