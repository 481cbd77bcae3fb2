The libraries in Village and their licences

<#list dependencyMap as entry>
${entry.getKey().name} (${entry.getKey().groupId}:${entry.getKey().artifactId} ${entry.getKey().version}): ${entry.getValue()?join(" or ")}
</#list>

The Java runtime (OpenJDK): GPL-2.0-with-classpath-exception
Feather icons, in Ikonli: MIT
Atkinson Hyperlegible Next, the typeface: OFL-1.1
Noto Sans, the typeface behind it on paper: OFL-1.1
