<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) by EngageLab&apos;s count; their list couldn&apos;t be had.</source>
        <translation>
            <numerusform>%n template by EngageLab&apos;s count; its name couldn&apos;t be had.</numerusform>
            <numerusform>%n templates by EngageLab&apos;s count; their list couldn&apos;t be had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By EngageLab&apos;s count %n template(s) use it; which ones couldn&apos;t be found out.</source>
        <translation>
            <numerusform>By EngageLab&apos;s count %n template uses it; which one couldn&apos;t be found out.</numerusform>
            <numerusform>By EngageLab&apos;s count %n templates use it; which ones couldn&apos;t be found out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It held %n lock(s). Signatures that were locked can be deleted then.</source>
        <translation>
            <numerusform>It held %n lock. Signatures that were locked can be deleted then.</numerusform>
            <numerusform>It held %n locks. Signatures that were locked can be deleted then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) has no known outcome.</source>
        <translation>
            <numerusform>%n deletion has no known outcome.</numerusform>
            <numerusform>%n deletions have no known outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) has no known outcome.</source>
        <translation>
            <numerusform>%n creation has no known outcome.</numerusform>
            <numerusform>%n creations have no known outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use it.</source>
        <translation>
            <numerusform>%n template uses it.</numerusform>
            <numerusform>%n templates use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use it</source>
        <translation>
            <numerusform>%n template uses it</numerusform>
            <numerusform>%n templates use it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) used it and would have to be linked again by hand:</source>
        <translation>
            <numerusform>%n template used it and would have to be linked again by hand:</numerusform>
            <numerusform>%n templates used it and would have to be linked again by hand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permanently delete %n signature(s)?</source>
        <translation>
            <numerusform>Permanently delete %n signature?</numerusform>
            <numerusform>Permanently delete %n signatures?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them approved: messages can be sent with them at this moment.</source>
        <translation>
            <numerusform>%n of them is approved: messages can be sent with it at this moment.</numerusform>
            <numerusform>%n of them are approved: messages can be sent with them at this moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked signature(s) left out:</source>
        <translation>
            <numerusform>%n locked signature is left out:</numerusform>
            <numerusform>%n locked signatures are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n chosen signature(s) are locked</source>
        <translation>
            <numerusform>%n signature is chosen, and it is locked</numerusform>
            <numerusform>All %n chosen signatures are locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) use them:</source>
        <translation>
            <numerusform>%n template uses them:</numerusform>
            <numerusform>%n templates use them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By EngageLab&apos;s count %n template(s) use them; which ones couldn&apos;t be found out.</source>
        <translation>
            <numerusform>By EngageLab&apos;s count %n template uses them; which one couldn&apos;t be found out.</numerusform>
            <numerusform>By EngageLab&apos;s count %n templates use them; which ones couldn&apos;t be found out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s too long for a signature ID: it has at most %n digit(s).</source>
        <translation>
            <numerusform>That&apos;s too long for a signature ID: it has at most %n digit.</numerusform>
            <numerusform>That&apos;s too long for a signature ID: it has at most %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account&apos;s name has at most %n character(s).</source>
        <translation>
            <numerusform>An account&apos;s name has at most %n character.</numerusform>
            <numerusform>An account&apos;s name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of this run were forgotten after %n minute(s) without use.</source>
        <translation>
            <numerusform>The secrets of this run were forgotten after %n minute without use.</numerusform>
            <numerusform>The secrets of this run were forgotten after %n minutes without use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) couldn’t be read.</source>
        <translation>
            <numerusform>%n signature couldn’t be read.</numerusform>
            <numerusform>%n signatures couldn’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more address(es)</source>
        <translation>
            <numerusform>and %n more address</numerusform>
            <numerusform>and %n more addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n minute(s).</source>
        <translation>
            <numerusform>Trying again in %n minute.</numerusform>
            <numerusform>Trying again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
