<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 holds %n record.</numerusform>
            <numerusform>%1 holds %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to undo than %n step(s).</source>
        <translation>
            <numerusform>There was no more to undo than %n step.</numerusform>
            <numerusform>There was no more to undo than %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no more to redo than %n step(s).</source>
        <translation>
            <numerusform>There was no more to redo than %n step.</numerusform>
            <numerusform>There was no more to redo than %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n more have the name of another record.</source>
        <translation>
            <numerusform>%n more has the name of another record.</numerusform>
            <numerusform>%n more have the name of another record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BarChart</name>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>merged bars of a chart</comment>
        <translation>
            <numerusform>Others, %n</numerusform>
            <numerusform>Others, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::PortfolioFiles</name>
    <message numerus="yes">
        <source>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</source>
        <translation>
            <numerusform>%n step, the last one of %1, is older than a year and is dropped: it cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</numerusform>
            <numerusform>%n steps, the last one of %1, are older than a year and are dropped: they cannot be undone or looked up any more. What the records hold stays, and so do the latest changes of each field and all steps since. A backup is kept before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::RecordTable</name>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n record deleted</numerusform>
            <numerusform>%n records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total, %n rows</source>
        <translation>
            <numerusform>Total, %n row</numerusform>
            <numerusform>Total, %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
