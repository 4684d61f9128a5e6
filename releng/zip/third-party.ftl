<#-- What we ship of others, for THIRD-PARTY.txt: the dependencies with their licences, and what is no dependency. -->
<#function licences all>
    <#local words = ""/>
    <#list all as each>
        <#local words = words + " (" + each + ")"/>
    </#list>
    <#return words>
</#function>

Lists of ${dependencyMap?size} third-party dependencies.
<#list dependencyMap as entry>
    <#assign project = entry.getKey()/>
    ${licences(entry.getValue())} ${project.name} (${project.groupId}:${project.artifactId}:${project.version} - ${project.url!"no url defined"})
</#list>

Fonts, in org.rejoinder.exchange.office with the whole text of their licence (org/rejoinder/exchange/office/fonts/LICENSE.txt):
     (Bitstream Vera licence; changes in the public domain) DejaVu fonts 2.37: Sans, Sans Bold, Serif, Serif Bold, Serif Italic
