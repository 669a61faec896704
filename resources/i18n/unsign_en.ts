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
        <source>%n deletion(s) has no known outcome.</source>
        <translation>
            <numerusform>%n deletion has no known outcome.</numerusform>
            <numerusform>%n deletions have no known outcome.</numerusform>
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
        <source>Permanently delete %n signature(s)?</source>
        <translation>
            <numerusform>Permanently delete %n signature?</numerusform>
            <numerusform>Permanently delete %n signatures?</numerusform>
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
        <source>EngageLab counts %n template(s), but the list couldn’t be loaded.</source>
        <translation>
            <numerusform>EngageLab counts %n template, but the list couldn’t be loaded.</numerusform>
            <numerusform>EngageLab counts %n templates, but the list couldn’t be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EngageLab says %n template(s) use it, but the list couldn’t be loaded.</source>
        <translation>
            <numerusform>EngageLab says %n template uses it, but the list couldn’t be loaded.</numerusform>
            <numerusform>EngageLab says %n templates use it, but the list couldn’t be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It held %n lock(s). Without it, signatures that were locked can be deleted.</source>
        <translation>
            <numerusform>It held %n lock. Without it, the signature that was locked can be deleted.</numerusform>
            <numerusform>It held %n locks. Without it, the signatures that were locked can be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new signature(s) has no known outcome.</source>
        <translation>
            <numerusform>%n new signature has no known outcome.</numerusform>
            <numerusform>%n new signatures have no known outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n signature(s)…</source>
        <translation>
            <numerusform>Delete %n signature…</numerusform>
            <numerusform>Delete %n signatures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) used it. Link them to the new signature by hand:</source>
        <translation>
            <numerusform>%n template used it. Link it to the new signature by hand:</numerusform>
            <numerusform>%n templates used it. Link them to the new signature by hand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them approved, so messages may be going out with them right now.</source>
        <translation>
            <numerusform>%n of them is approved, so messages may be going out with it right now.</numerusform>
            <numerusform>%n of them are approved, so messages may be going out with them right now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked signature(s) won’t be deleted:</source>
        <translation>
            <numerusform>%n locked signature won’t be deleted:</numerusform>
            <numerusform>%n locked signatures won’t be deleted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected signature(s) are locked</source>
        <translation>
            <numerusform>The %n selected signature is locked</numerusform>
            <numerusform>All %n selected signatures are locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EngageLab says %n template(s) use them, but the list couldn’t be loaded.</source>
        <translation>
            <numerusform>EngageLab says %n template uses them, but the list couldn’t be loaded.</numerusform>
            <numerusform>EngageLab says %n templates use them, but the list couldn’t be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That’s too long. A signature ID has at most %n digit(s).</source>
        <translation>
            <numerusform>That’s too long. A signature ID has at most %n digit.</numerusform>
            <numerusform>That’s too long. A signature ID has at most %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account name can have at most %n character(s).</source>
        <translation>
            <numerusform>An account name can have at most %n character.</numerusform>
            <numerusform>An account name can have at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsign forgot the typed secrets after %n minute(s) without use.</source>
        <translation>
            <numerusform>Unsign forgot the typed secrets after %n minute without use.</numerusform>
            <numerusform>Unsign forgot the typed secrets after %n minutes without use.</numerusform>
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
