; The installer for Windows, compiled by installer.py, which gives: VERSION (1.2.3), BUNDLE (the frozen program's
; folder), ICON, LICENSE, OUTPUT and KILOBYTES.
;
; Everybody may install for themselves; administrators choose. Silently: unsign-….exe /S [/AllUsers | /CurrentUser] [/D=folder]

Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
; the order of files and their times are those of the commit
SetDateSave off

!define NAME "Unsign"
!define PROGRAM "unsign.exe"
!define PUBLISHER "Unsign contributors"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!include MUI2.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT licence"

Function .onInit
    ; the folder that /D= names, which the next line would forget
    StrCpy $0 "$INSTDIR"
    !insertmacro MULTIUSER_INIT
    ${If} "$0" != ""
        StrCpy $INSTDIR "$0"
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Takes the program's own files away, and nothing else: whatever a person put beside them stays. A running program can't
; be replaced, so this stops before anything is half done.
!macro TakeAway UN
Function ${UN}TakeAway
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        Delete "$INSTDIR\${PROGRAM}"
        ${If} ${Errors}
            SetErrorLevel 3
            MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME} is running. Close it, and start this again." /SD IDOK
            Abort
        ${EndIf}
    ${EndIf}
    Delete "$INSTDIR\unsign.com"
    Delete "$INSTDIR\LICENSE.txt"
    RMDir /r "$INSTDIR\_internal"
FunctionEnd
!macroend
!insertmacro TakeAway ""
!insertmacro TakeAway "un."

Section "${NAME}"
    Call TakeAway
    SetOutPath "$INSTDIR"
    File "${BUNDLE}\${PROGRAM}"
    ; typed without an ending, a .com comes before an .exe: this one has a console to answer --version and --help on
    File "/oname=unsign.com" "${BUNDLE}\unsign-console.exe"
    File "/oname=LICENSE.txt" "${LICENSE}"
    SetOutPath "$INSTDIR\_internal"
    File /r "${BUNDLE}\_internal\*.*"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateDirectory "$SMPROGRAMS\${NAME}"
    CreateShortcut "$SMPROGRAMS\${NAME}\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
    CreateShortcut "$SMPROGRAMS\${NAME}\${NAME} (practice without a key).lnk" "$INSTDIR\${PROGRAM}" "--practice"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    Call un.TakeAway
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    RMDir /r "$SMPROGRAMS\${NAME}"
    DeleteRegKey SHCTX "${UNINSTALL}"
    ; what the program wrote lies in the person's own folder, and stays: Help > Where things are kept says where
SectionEnd
