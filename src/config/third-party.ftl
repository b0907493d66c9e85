<#-- One library a line: group, artifact, version, home page, licences (any of them may be chosen), between tabs. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.groupId}	${library.artifactId}	${library.version}	${library.url!""}	${entry.getValue()?join(" | ")}
</#list>
