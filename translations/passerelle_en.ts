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
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n conflict settled.</numerusform>
            <numerusform>%n conflicts settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>%n conflict left.</numerusform>
            <numerusform>%n conflicts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in it.</source>
        <translation>
            <numerusform>%n change is in it.</numerusform>
            <numerusform>%n changes are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n change by %2, %3.</numerusform>
            <numerusform>%1: %n changes by %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</source>
        <translation>
            <numerusform>%n conflict: people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</numerusform>
            <numerusform>%n conflicts: people wrote without knowing of each other. “conflicts” lists them, “settle” decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now refer to the one that stays.</source>
        <translation>
            <numerusform>%n record now refers to the one that stays.</numerusform>
            <numerusform>%n records now refer to the one that stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that would have been there twice were left out.</source>
        <translation>
            <numerusform>%n link that would have been there twice was left out.</numerusform>
            <numerusform>%n links that would have been there twice were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this copy are not in the folder. --exchange puts them there.</source>
        <translation>
            <numerusform>%n change of this copy is not in the folder. --exchange puts it there.</numerusform>
            <numerusform>%n changes of this copy are not in the folder. --exchange puts them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others are there. --exchange brings them in.</source>
        <translation>
            <numerusform>%n change of others is there. --exchange brings it in.</numerusform>
            <numerusform>%n changes of others are there. --exchange brings them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n record(s)</source>
        <translation>
            <numerusform>deleted with %n record</numerusform>
            <numerusform>deleted with %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that had gone with it are back.</source>
        <translation>
            <numerusform>%n record that had gone with it is back.</numerusform>
            <numerusform>%n records that had gone with it are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); “conflicts” lists them</source>
        <translation>
            <numerusform>%n place; “conflicts” lists it</numerusform>
            <numerusform>%n places; “conflicts” lists them</numerusform>
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
    <message numerus="yes">
        <source>%n line(s) have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</source>
        <translation>
            <numerusform>%n line has fewer cells than the header, as where a file was cut off: %1. What it does not give stays as it was.</numerusform>
            <numerusform>%n lines have fewer cells than the header, as where a file was cut off: %1. What they do not give stays as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>A clock in the work of %1 was %n hour(s) ahead, so the order in the history may be wrong. Nothing else depends on it.</source>
        <translation>
            <numerusform>A clock in the work of %1 was %n hour ahead, so the order in the history may be wrong. Nothing else depends on it.</numerusform>
            <numerusform>A clock in the work of %1 was %n hours ahead, so the order in the history may be wrong. Nothing else depends on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</source>
        <translation>
            <numerusform>Beside this portfolio lies %n copy of it that a shared folder or a file manager has made: %1. What was changed in it is not here until it is brought in.</numerusform>
            <numerusform>Beside this portfolio lie %n copies of it that a shared folder or a file manager has made: %1. What was changed in them is not here until it is brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went from this part of the portfolio: what %1 sends does not hold them any more.</source>
        <translation>
            <numerusform>%n record went from this part of the portfolio: what %1 sends does not hold it any more.</numerusform>
            <numerusform>%n records went from this part of the portfolio: what %1 sends does not hold them any more.</numerusform>
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
    <name>passerelle::BringingIn</name>
    <message numerus="yes">
        <source>%1: %n change(s) by %2, %3.</source>
        <translation>
            <numerusform>%1: %n change by %2, %3.</numerusform>
            <numerusform>%1: %n changes by %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed here and there by people who did not know of each other. Both values are kept.</source>
        <translation>
            <numerusform>%n field was changed here and there by people who did not know of each other. Both values are kept.</numerusform>
            <numerusform>%n fields were changed here and there by people who did not know of each other. Both values are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that is in %n copies is here already.</source>
        <translation>
            <numerusform>Everything that is in %n copy is here already.</numerusform>
            <numerusform>Everything that is in %n copies is here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was changed in %n copies is here now. “Undo” takes it back.</source>
        <translation>
            <numerusform>What was changed in %n copy is here now. “Undo” takes it back.</numerusform>
            <numerusform>What was changed in %n copies is here now. “Undo” takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in through the shared folder.</source>
        <translation>
            <numerusform>%n change came in through the shared folder.</numerusform>
            <numerusform>%n changes came in through the shared folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went out into it.</source>
        <translation>
            <numerusform>%n change went out into it.</numerusform>
            <numerusform>%n changes went out into it.</numerusform>
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
